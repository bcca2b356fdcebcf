import { inspectHere } from '#backend/files/inspect-here.ts';
import type { Inspect } from '#backend/files/inspection.ts';
import { agencyHandlers } from '#backend/handlers/agency-handlers.ts';
import { amountHandlers } from '#backend/handlers/amount-handlers.ts';
import { caseHandlers } from '#backend/handlers/case-handlers.ts';
import { documentHandlers } from '#backend/handlers/document-handlers.ts';
import { uploadHandlers } from '#backend/handlers/upload-handlers.ts';
import { noWait, troubleHandlers, type Wait } from '#backend/incidents.ts';
import type { SessionStore } from '#backend/session-store.ts';

/** Every request of every portal, answered from one session. The most precise addresses come first. */
export function createHandlers(store: SessionStore, wait: Wait = noWait, inspect: Inspect = inspectHere) {
  const answering = [
    ...agencyHandlers(store),
    ...uploadHandlers(store, inspect),
    ...documentHandlers(store),
    ...amountHandlers(store),
    ...caseHandlers(store),
  ];
  return [...troubleHandlers(store, answering, wait), ...answering];
}
