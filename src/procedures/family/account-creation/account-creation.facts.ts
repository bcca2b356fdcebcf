import { MINUTE } from '#domain/time.ts';

/**
 * Figures of the account creation. That the account is born from a first request, and the order of the screens, come from
 * secondary sources (press guides, 2024); the code of six digits and its fifteen minutes from the funds' own post of 10
 * December 2024. The password rule and the number of attempts are invented.
 */
export const accountCreationFacts = {
  validFor: 2026,
  codeLength: 6,
  codeValidFor: 15 * MINUTE,
  attempts: 3,
} as const;

/** What one may ask for at Aubépine without an account. */
export const benefits = ['housing-aid', 'activity-bonus', 'birth'] as const;
