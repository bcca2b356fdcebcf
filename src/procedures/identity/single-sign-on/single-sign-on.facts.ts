import { MINUTE } from '#domain/time.ts';

/**
 * Figures of the single sign-on. The session of thirty minutes, prolonged by use, is in the public source code of the real
 * service (2026). The number of attempts and the lock belong to the chosen account and are invented for practice.
 */
export const singleSignOnFacts = {
  validFor: 2026,
  sessionLasts: 30 * MINUTE,
  attempts: 3,
  lockedFor: 30 * MINUTE,
} as const;

/** The portals that the key opens, and the accounts that can be the key. */
export const services = ['family', 'employment', 'tax'] as const;
export type Service = (typeof services)[number];
export const keys = ['tax', 'employment'] as const;
export type Key = (typeof keys)[number];
