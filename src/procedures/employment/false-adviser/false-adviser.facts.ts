import { MINUTE } from '#domain/time.ts';

/**
 * The false adviser. That a genuine adviser never asks for the six-digit code is what the family benefit funds announced
 * (10 December 2024); that the number shown can be forged is known (telecommunications regulator, 2025). How long the phone
 * rings and how fast the stranger is are invented.
 */
export const falseAdviserFacts = {
  validFor: 2026,
  codeLength: 6,
  ringsFor: 2 * MINUTE,
  usedAfter: 10 * MINUTE,
  shownNumber: '05 36 49 10 20',
} as const;
