import { MINUTE } from '#domain/time.ts';

/**
 * Figures of the sign-in. Codes sent by e-mail that are valid 15 minutes are seen on real French portals (public post of
 * the family benefit funds, 10 December 2024). The number of attempts and the length of the lock differ from portal to
 * portal and are seldom published: ours are invented for practice.
 */
export const signInFacts = {
  validFor: 2026,
  codeLength: 6,
  codeValidFor: 15 * MINUTE,
  attempts: 3,
  lockedFor: 30 * MINUTE,
} as const;
