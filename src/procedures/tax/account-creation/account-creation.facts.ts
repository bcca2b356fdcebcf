import { DAY, HOUR } from '#domain/time.ts';

/**
 * Figures of the account creation. The three numbers and the activation link that works for eight hours are what the tax
 * agency writes (impots.gouv.fr, « Comment créer mon espace Finances publiques », 20 January 2026). The number of attempts,
 * the pause and the password rule are invented.
 */
export const accountCreationFacts = {
  validFor: 2026,
  attempts: 3,
  lockedFor: 1 * DAY,
  linkValidFor: 8 * HOUR,
} as const;
