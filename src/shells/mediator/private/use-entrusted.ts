import { useReducer, useSyncExternalStore } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { type Entrusted, entrustedFrom } from '#shells/mediator/private/entrusted.ts';

/** Notes, clock and habits of the private window: they live as long as any window of the session, and no public one shows them. */
export function useEntrusted(shared: SharedSession): [Entrusted, (change: Partial<Entrusted>) => void] {
  const found = useSyncExternalStore(shared.subscribe, () => shared.entrusted);
  // A session does not tell a window what it has entrusted itself.
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const keep = (change: Partial<Entrusted>) => {
    shared.entrust({ ...entrustedFrom(shared.entrusted), ...change });
    drawAgain();
  };
  return [entrustedFrom(found), keep];
}
