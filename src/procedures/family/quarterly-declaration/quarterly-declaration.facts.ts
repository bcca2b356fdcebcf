import { HOUR } from '#domain/time.ts';

/**
 * The quarterly declaration of income behind the activity bonus. Rules of 2026; the story is set in 2031 and keeps them.
 * Pre-filled since March 2025, with the net social amount: plus.transformation.gouv.fr, caf.fr (Puy-de-Dôme, Val-de-Marne,
 * February 2025). That months M-4 to M-2 count: info-chalon.com, April 2025. What one adds oneself, and that a line is corrected
 * with a paper: lebonplan.org. That the income register looks at corrections: moneyvox.fr on the decree of 22 December 2025.
 * That the amount then holds for three months: plus.transformation.gouv.fr. That a mistake in income is told by message:
 * demarchesadministratives.fr. The last day is personal in reality and nobody publishes it: which one it is here, what becomes of
 * the month that was not paid, and every length of time are ours.
 */
export const quarterlyFacts = {
  validFor: 2026,
  /** How many months before the declaration the oldest month that counts lies, and how many count. */
  oldestMonth: 4,
  monthsCounted: 3,
  /** How many months the amount holds for. */
  monthsPaid: 3,
  /** Lines of income of one month, at most. */
  linesPerMonth: 3,
  /** Day of the month on which the declaration can be sent. */
  opensOn: 1,
  /** The earliest last day, and how many days people's last days lie apart. */
  firstLastDay: 20,
  lastDays: 6,
  /** How many days it stays open at least, where it opens late. */
  leastDaysOpen: 10,
  /** Working days until the amount is worked out where nothing is contested. */
  workingDaysToCompute: 2,
  /** Working days until a corrected line, or a mistake told by message, was looked at. */
  workingDaysToStudy: 5,
  /** Days to send a paper again. */
  daysToProve: 15,
  officeHour: 10 * HOUR,
  nightHour: 3,
} as const;
