import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '#app/home/not-found.tsx';
import { type LoadedSession, loadSession, sessionTexts } from '#app/session/load-session.ts';
import { SessionScreen } from '#app/session/session-screen.tsx';
import type { Catalogs } from '#app/texts.ts';
import { WordLens } from '#app/words/word-lens.tsx';
import type { Register } from '#domain/text.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';

interface SessionPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

type Loading = { scenario: string; session: LoadedSession | undefined };

/** The screen of one scenario. Nothing is shown before everything is there: no half-drawn portal, no jumping page. */
export function SessionPage({ register, onRegister }: SessionPageProps) {
  const { agency = '', slug = '' } = useParams();
  const scenario = `${agency}/${slug}`;
  const [loaded, setLoaded] = useState<Loading>();
  const [words, setWords] = useState<{ register: Register; catalogs: Catalogs }>();
  const [failure, setFailure] = useState<unknown>();

  // The language at the start is loaded with the session; later changes load words only.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language must not open the session again
  useEffect(() => {
    const leaving = new AbortController();
    let close = () => {};
    loadSession(scenario, register, leaving.signal).then((session) => {
      if (leaving.signal.aborted) return session?.close();
      close = session?.close ?? close;
      if (session) setWords({ register, catalogs: session.catalogs });
      setLoaded({ scenario, session });
    }, setFailure);
    return () => {
      leaving.abort();
      close();
    };
  }, [scenario]);

  useEffect(() => {
    if (!loaded?.session || !words || words.register === register) return;
    let late = false;
    sessionTexts(loaded.session, register).then((catalogs) => {
      if (!late) setWords({ register, catalogs });
    }, setFailure);
    return () => {
      late = true;
    };
  }, [loaded, words, register]);

  if (failure !== undefined) throw failure;
  if (loaded?.scenario !== scenario) return null;
  if (!loaded.session || !words) return <NotFound />;
  return (
    <TextProvider register={words.register} catalogs={words.catalogs}>
      <WordLens>
        <SessionScreen session={loaded.session} base={`/s/${scenario}`} onRegister={onRegister} />
      </WordLens>
    </TextProvider>
  );
}
