import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { Mirror } from '#shells/mediator/mirror/mirror.ts';

interface MirrorOptions {
  shared: SharedSession;
  store: SessionStore;
  root: RefObject<HTMLElement | null>;
  /** What lies open: the same words in every window that shows the same. */
  page: string;
}

/**
 * Makes the stages of a session follow each other: what the log does not tell is told by the window that acts and done again
 * in the others. Gives back how often this stage was drawn anew, for the key of what stands on it.
 */
export function useMirror({ shared, store, root, page }: MirrorOptions): number {
  const [drawings, setDrawings] = useState(0);
  const mirror = useRef<Mirror>(undefined);
  const stands = useSyncExternalStore(shared.subscribe, () => shared.stands);
  const stood = useRef(stands);

  useLayoutEffect(() => {
    if (!root.current) return;
    const opened = new Mirror(shared, store, root.current);
    mirror.current = opened;
    return () => opened.close();
  }, [shared, store, root]);

  useLayoutEffect(() => mirror.current?.turn(page), [page]);

  useEffect(() => {
    if (stood.current && !stands) setDrawings((n) => n + 1);
    stood.current = stands;
  }, [stands]);

  useEffect(
    () =>
      shared.onAnew(() => {
        if (!shared.stands) setDrawings((n) => n + 1);
      }),
    [shared],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each drawing begins with what the others show
  useEffect(() => mirror.current?.drawn(), [shared, drawings]);

  return drawings;
}
