import { useEffect, useMemo, useState } from 'react';
import { fetchSites, type LoadedSession, loadSession, sessionTexts } from '#app/session/load-session.ts';
import type { Keeping } from '#app/session/open-session.ts';
import type { SessionLater } from '#app/session/session-later.ts';
import { comesLater } from '#app/session/texts-of-session.ts';
import type { Catalogs } from '#app/texts.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Register } from '#domain/text.ts';
import type { Awaited } from '#ui/text/text-provider.tsx';

export interface Loaded {
  /** Undefined when there is no such scenario. */
  session: LoadedSession | undefined;
  /** The words in the last register whose texts have come; `awaited` are those that are on their way. */
  words: { register: Register; catalogs: Catalogs; awaited?: Awaited } | undefined;
  /** What stands beside the portal, once the portal is on the screen. */
  later: SessionLater | undefined;
}

/**
 * A scenario's session with its words, once its first page can be drawn; undefined until then. `shared` and `keep` are fixed
 * for a scenario: the session is then kept by its windows, or elsewhere than among the sessions of this device.
 */
export function useLoadedSession(
  scenario: string,
  register: Register,
  shared?: SharedSession,
  keep?: () => Promise<Keeping>,
): Loaded | undefined {
  const [loaded, setLoaded] = useState<{ scenario: string; session: LoadedSession | undefined }>();
  const [words, setWords] = useState<Loaded['words']>();
  const [later, setLater] = useState<SessionLater>();
  const [failure, setFailure] = useState<unknown>();
  const arrival = useMemo(promised, []);

  // The language at the start is loaded with the session; later changes load words only.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language must not open the session again
  useEffect(() => {
    const leaving = new AbortController();
    let close = () => {};
    loadSession(scenario, register, leaving.signal, shared, keep).then((session) => {
      if (leaving.signal.aborted) return session?.close();
      close = session?.close ?? close;
      const awaited = shared ? {} : { awaited: { brings: comesLater, arrived: arrival.promise } };
      if (session) setWords({ register, catalogs: session.catalogs, ...awaited });
      setLoaded({ scenario, session });
    }, setFailure);
    return () => {
      leaving.abort();
      // What the page keeps as it goes is still to be answered.
      queueMicrotask(() => close());
    };
  }, [scenario, shared, keep]);

  const session = loaded?.session;
  const isWanted = session !== undefined && words !== undefined && (words.awaited || words.register !== register);
  useEffect(() => {
    if (!session || !isWanted) return;
    let late = false;
    afterPaint()
      .then(() =>
        Promise.all([sessionTexts(session, register), import('#app/session/session-later.ts'), fetchSites(session)]),
      )
      .then(([catalogs, { sessionLater }]) => {
        if (late) return;
        setWords({ register, catalogs });
        setLater(sessionLater);
        arrival.keep();
      }, setFailure);
    return () => {
      late = true;
    };
  }, [session, isWanted, register, arrival]);

  if (failure !== undefined) throw failure;
  return loaded?.scenario === scenario ? { session, words, later } : undefined;
}

function promised() {
  let keep = () => {};
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

/** Resolves when what was drawn last can be seen. */
function afterPaint(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
