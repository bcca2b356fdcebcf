import { DAY } from '#domain/time.ts';

/**
 * Figures of the alert. The real service writes only when a connection looks unusual, gives a code that identifies the
 * connection, and takes a report for six months (public source code, 2026). How soon a stranger comes back is invented.
 */
export const unusualConnectionFacts = {
  validFor: 2026,
  codeLength: 6,
  strangerComesBackAfter: 1 * DAY,
} as const;
