import { agencyHandlers } from '#backend/handlers/agency-handlers.ts';
import { caseHandlers } from '#backend/handlers/case-handlers.ts';
import { noWait, troubleHandlers, type Wait } from '#backend/incidents.ts';
import type { SessionStore } from '#backend/session-store.ts';

/** Every request of every portal, answered from one session. The most precise addresses come first. */
export function createHandlers(store: SessionStore, wait: Wait = noWait) {
  const answering = [...agencyHandlers(store), ...caseHandlers(store)];
  return [...troubleHandlers(store, answering, wait), ...answering];
}
