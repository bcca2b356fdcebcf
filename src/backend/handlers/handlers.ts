import { agencyHandlers } from '#backend/handlers/agency-handlers.ts';
import { caseHandlers } from '#backend/handlers/case-handlers.ts';
import type { SessionStore } from '#backend/session-store.ts';

/** Every request of every portal, answered from one session. The most precise addresses come first. */
export function createHandlers(store: SessionStore) {
  return [...agencyHandlers(store), ...caseHandlers(store)];
}
