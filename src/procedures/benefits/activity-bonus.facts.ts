import { cents } from '#domain/money.ts';
import { benefitsFacts } from '#procedures/benefits/benefits.facts.ts';

/**
 * The activity bonus of Aubépine, simplified. As in reality: a base, April 2026, more of it for a larger household, a share of
 * pay on top, less the household's resources or the base if that is more, nothing under 15 € (github
 * openfisca/openfisca-france). The other figures are ours, round and of about the right size; the extra sum that each person
 * who earns enough gets in reality is left out.
 */
export const activityBonusFacts = {
  validFor: 2026,
  base: cents(638.28),
  /** What a partner and each child add to the base. */
  coupleShare: 0.5,
  childShare: 0.3,
  /** The share of average pay that is added. */
  payShare: 0.6,
  /** What help with housing counts for among resources, whatever it truly is. */
  housingFlat: cents(76),
  leastPaid: benefitsFacts.leastPaid,
} as const;
