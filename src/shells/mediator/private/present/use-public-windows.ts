import { useSyncExternalStore } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';

/** How many public windows are open. Whoever draws the private window asks them now and then. */
export function usePublicWindows(shared: SharedSession): number {
  return useSyncExternalStore(shared.subscribe, () => shared.windows.filter(({ side }) => side === 'public').length);
}
