import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';

/**
 * Figures of the sign-in. A six-digit code by e-mail, valid 15 minutes, is what the family benefit funds announced (public
 * post of 10 December 2024). The number of attempts, the lengths of lock, session and link, and the letter by post are
 * seldom published and differ from portal to portal: ours are invented for practice.
 */
export const signInFacts: DoorFacts = {
  agency: 'family',
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
