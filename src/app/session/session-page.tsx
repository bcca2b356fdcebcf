import { Suspense } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '#app/home/not-found.tsx';
import { SessionScreen } from '#app/session/session-screen.tsx';
import { useLoadedSession } from '#app/session/use-loaded-session.ts';
import { WordLens } from '#app/words/word-lens.tsx';
import type { Register } from '#domain/text.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';

interface SessionPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** The screen of one scenario. Nothing is shown before everything is there: no half-drawn portal, no jumping page. */
export function SessionPage({ register, onRegister }: SessionPageProps) {
  const { agency = '', slug = '' } = useParams();
  const scenario = `${agency}/${slug}`;
  const loaded = useLoadedSession(scenario, register);
  if (!loaded) return null;
  const { session, words, later } = loaded;
  if (!session || !words) return <NotFound />;
  return (
    <TextProvider {...words}>
      <WordLens>
        <Suspense>
          <SessionScreen session={session} later={later} base={`/s/${scenario}`} onRegister={onRegister} />
        </Suspense>
      </WordLens>
    </TextProvider>
  );
}
