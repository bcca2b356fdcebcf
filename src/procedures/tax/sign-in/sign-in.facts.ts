import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';

/**
 * Figures of the sign-in. Since 25 June 2025 the tax portal sends a six-digit code by e-mail; the browser can be
 * remembered for six months (press, June 2025). How long the code works, the number of attempts, the lengths of lock,
 * session and link, and the letter by post are seldom published: ours are invented for practice.
 */
export const signInFacts: DoorFacts = {
  agency: 'tax',
  validFor: 2026,
  codeLength: 6,
  codeValidFor: 15 * MINUTE,
  attempts: 3,
  lockedFor: 60 * MINUTE,
  warnedAfter: 15 * MINUTE,
  endedAfter: 5 * MINUTE,
  linkValidFor: 24 * HOUR,
  postTakes: 5 * DAY,
  remembersFor: 6,
  keepsDrafts: false,
};
