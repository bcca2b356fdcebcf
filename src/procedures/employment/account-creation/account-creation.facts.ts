import { DAY, MINUTE } from '#domain/time.ts';

/**
 * Figures of the account creation. The draft that can be finished within fifteen days is what the employment agency writes
 * (francetravail.fr, « S'inscrire : le pas à pas »). Code, attempts and password rule are invented.
 */
export const accountCreationFacts = {
  validFor: 2026,
  codeLength: 6,
  codeValidFor: 15 * MINUTE,
  attempts: 3,
  draftLasts: 15 * DAY,
} as const;
