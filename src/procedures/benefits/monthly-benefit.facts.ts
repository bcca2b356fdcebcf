import { cents } from '#domain/money.ts';
import { benefitsFacts } from '#procedures/benefits/benefits.facts.ts';

/**
 * The monthly benefit of Aubépine, invented: a full amount without work, less a quarter of net pay. Only the limit of 15 € is
 * that of a real benefit, the activity bonus of 2026 (github openfisca/openfisca-france).
 */
export const monthlyBenefitFacts = {
  validFor: 2026,
  /** What is paid for a month without work. */
  fullAmount: cents(300),
  /** Share of net pay taken off. */
  payDeducted: 0.25,
  leastPaid: benefitsFacts.leastPaid,
} as const;
