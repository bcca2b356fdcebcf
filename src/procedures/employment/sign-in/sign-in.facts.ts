import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';

/**
 * Figures of the sign-in. Codes sent by e-mail that are valid 15 minutes are seen on real French portals (public post of
 * the family benefit funds, 10 December 2024). The number of attempts, the lengths of lock, session and link, and the
 * letter by post differ from portal to portal and are seldom published: ours are invented for practice.
 */
export const signInFacts: DoorFacts = {
  agency: 'employment',
  validFor: 2026,
  codeLength: 6,
  codeValidFor: 15 * MINUTE,
  attempts: 3,
  lockedFor: 30 * MINUTE,
  warnedAfter: 20 * MINUTE,
  endedAfter: 5 * MINUTE,
  linkValidFor: 24 * HOUR,
  postTakes: 4 * DAY,
  keepsDrafts: true,
};
