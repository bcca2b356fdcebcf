import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';

interface ShareOfActsProps {
  shared: SharedSession;
  store: SessionStore;
}

/** Tells at the end, gently, what each did. */
export function ShareOfActs(_props: ShareOfActsProps) {
  return null;
}
