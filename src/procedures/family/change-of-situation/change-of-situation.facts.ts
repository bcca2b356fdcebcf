import { cents } from '#domain/money.ts';
import { HOUR } from '#domain/time.ts';

/**
 * The monthly benefit of Aubépine and what happens when life changes. Rules of 2026; the story is set in 2031 and keeps them.
 * The day of payment and its rule for weekends: the calendar published for 2026 (relayed by weka.fr). Which changes are declared:
 * caf.fr (Drôme, Corrèze). That a monthly exchange finds what was not declared, and asks: lagazette-yvelines.fr, September
 * 2024. Not paid under 15 €: the activity bonus, April 2026 (github openfisca/openfisca-france). The benefit itself, its
 * amounts and every length of time here are ours, and said to be simplified.
 */
export const changeFacts = {
  validFor: 2026,
  /** What is paid for a month without work. */
  fullAmount: cents(300),
  /** Share of net pay taken off. */
  payDeducted: 0.25,
  /** Smaller amounts are not paid. */
  leastPaid: cents(15),
  /** About what is left of gross pay: the exchange knows gross pay only. */
  netShare: 0.78,
  /** Day of the following month on which a month is paid. */
  paidOn: 5,
  paidAt: 8 * HOUR,
  /** Days to confirm what another agency has sent. */
  daysToConfirm: 15,
  /** Working days until an agent has checked a declaration. */
  workingDaysToCheck: 3,
  /** How many months back a correction goes at most. */
  monthsBack: 24,
} as const;
