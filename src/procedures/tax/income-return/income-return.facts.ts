/**
 * The income return. Rules of 2026; the story is set in 2031 and keeps them. The order of the screens, the boxes and their codes:
 * form n° 2042 and its online version. That a return not signed is not filed, that it can be changed until the last day, the number,
 * day and time on the receipt, the notice for whoever declares: told by the press and by associations (2025, 2026). That a new rate
 * follows in September, that lateness costs 10 % more: secondary sources too. Ours: that an automatic return one began to change and
 * did not sign is taken as it was proposed, and the day in September on which the rate leaves.
 */
export const incomeReturnFacts = {
  validFor: 2026,
  /** The largest amount of a box in whole euros, and the largest number of children. */
  mostEuros: 500_000,
  mostChildren: 10,
  /** When the new rate of withholding leaves for whoever pays the income. */
  newRate: { month: 9, day: 8 },
  /** For how many years papers are kept. */
  yearsToKeep: 3,
  /** Age from which a child is attached rather than dependent. */
  adultAt: 18,
  /** What a file sent late changes where the scenario names no amount, in cents. */
  unnamedChange: 10_000,
} as const;
