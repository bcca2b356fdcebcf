import { useEffect, useState } from 'react';
import { type LoadedSession, loadSession, sessionTexts } from '#app/session/load-session.ts';
import type { Keeping } from '#app/session/open-session.ts';
import type { Catalogs } from '#app/texts.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Register } from '#domain/text.ts';

export interface Loaded {
  /** Undefined when there is no such scenario. */
  session: LoadedSession | undefined;
  /** The words in the last register whose texts have come. */
  words: { register: Register; catalogs: Catalogs } | undefined;
}

/**
 * A scenario's session with its words, once everything is there; undefined until then. `shared` and `keep` are fixed for a
 * scenario: the session is then kept by its windows, or elsewhere than among the sessions of this device.
 */
export function useLoadedSession(
  scenario: string,
  register: Register,
  shared?: SharedSession,
  keep?: () => Promise<Keeping>,
): Loaded | undefined {
  const [loaded, setLoaded] = useState<{ scenario: string; session: LoadedSession | undefined }>();
  const [words, setWords] = useState<Loaded['words']>();
  const [failure, setFailure] = useState<unknown>();

  // The language at the start is loaded with the session; later changes load words only.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language must not open the session again
  useEffect(() => {
    const leaving = new AbortController();
    let close = () => {};
    loadSession(scenario, register, leaving.signal, shared, keep).then((session) => {
      if (leaving.signal.aborted) return session?.close();
      close = session?.close ?? close;
      if (session) setWords({ register, catalogs: session.catalogs });
      setLoaded({ scenario, session });
    }, setFailure);
    return () => {
      leaving.abort();
      close();
    };
  }, [scenario, shared, keep]);

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
  return loaded?.scenario === scenario ? { session: loaded.session, words } : undefined;
}
