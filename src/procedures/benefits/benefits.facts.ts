import { cents } from '#domain/money.ts';
import { HOUR } from '#domain/time.ts';

/**
 * What all benefits of Aubépine have in common. Rules of 2026; the story is set in 2031 and keeps them. The day of payment and
 * its rule for weekends: the calendar published for 2026 (relayed by weka.fr). Not paid under 15 €: the activity bonus, April
 * 2026 (github openfisca/openfisca-france). The hour and how far back one looks are ours.
 */
export const benefitsFacts = {
  validFor: 2026,
  /** Day of the following month on which a month is paid. */
  paidOn: 5,
  paidAt: 8 * HOUR,
  /** How many months back paid months are looked at again, at most. */
  monthsBack: 24,
  /** Smaller amounts are not paid. */
  leastPaid: cents(15),
} as const;
