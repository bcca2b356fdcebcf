import { type ReactNode, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';

export interface Waiting {
  wait: (to: Instant) => void;
  /** What happened meanwhile, until it has been read or taken back. */
  story: ReactNode;
  forget: () => void;
}

/** Lets time pass, and keeps what happened during the last wait to be told. */
export function useWaiting(
  store: SessionStore,
  world: World,
  tell: ((before: World, after: World) => ReactNode) | undefined,
): Waiting {
  const [waited, setWaited] = useState<{ before: World; after: World }>();
  const wait = (to: Instant) => {
    const before = store.world;
    store.append({ kind: 'wait', to });
    setWaited({ before, after: store.world });
  };
  // Gone back to before the wait, there is nothing to tell.
  const isTrue = waited !== undefined && world.now >= waited.after.now;
  return {
    wait,
    story: isTrue && tell ? tell(waited.before, waited.after) : undefined,
    forget: () => setWaited(undefined),
  };
}
