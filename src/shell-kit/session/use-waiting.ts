import { type ReactNode, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';

export interface Waiting {
  wait: (to: Instant) => void;
  /** What happened meanwhile, until it has been read or taken back. */
  story: ReactNode;
  /** The worlds before and after the last wait, as long as there is something to tell. */
  span: { before: World; after: World } | undefined;
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
  const span = isTrue ? waited : undefined;
  return {
    wait,
    story: span && tell ? tell(span.before, span.after) : undefined,
    span,
    forget: () => setWaited(undefined),
  };
}
