import { useMemo, useSyncExternalStore } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';

/** A session at one moment: its log and the world that follows from it. */
export interface Moment {
  world: World;
  entries: readonly Entry[];
}

/** The session now; the same object as long as nothing was added. */
export function useSession(store: SessionStore): Moment {
  const world = useSyncExternalStore(store.subscribe, () => store.world);
  const entries = useSyncExternalStore(store.subscribe, () => store.entries);
  return useMemo(() => ({ world, entries }), [world, entries]);
}

/** Whether this device keeps nothing of the session. */
export function useStorageFailed(store: SessionStore): boolean {
  return useSyncExternalStore(store.subscribe, () => store.storageFailed);
}
