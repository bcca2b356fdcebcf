import { cents } from '#domain/money.ts';

/**
 * The income tax, simplified: the rules of 2026, for the income of 2025. The story is set in 2031 and keeps them.
 *
 * As in reality (Code général des impôts, art. 83, 158, 193 to 197, 199 sexdecies, 199 quater B and F, 200 and 200 quater B; their
 * figures of 2026 in github openfisca/openfisca-france): the parts, the brackets on the income of one part, the cap on what each
 * half part saves, the rebate for a small tax, 10 % off pay and pensions with their limits, the real expenses in their place.
 *
 * Left out: every other box, the extra half parts (disability, veterans, widowed parents), shared custody, the allowance of the
 * elderly, the limit of gifts to a share of income, and of all credits together, the limits of maintenance, the ages that childcare
 * asks for, the small sums that are neither asked for nor given back. Ours: what is rounded, and where.
 */
export const incomeTaxFacts = {
  validFor: 2026,
  /** Where each bracket begins, for one part, and the share taken of what is in it. Below the first, nothing. */
  brackets: [
    { from: cents(11_600), rate: 0.11 },
    { from: cents(29_579), rate: 0.3 },
    { from: cents(84_577), rate: 0.41 },
    { from: cents(181_917), rate: 0.45 },
  ],
  partsSingle: 1,
  partsCouple: 2,
  /** What each of the first children adds, how many they are, what each other child adds, and what raising them alone adds. */
  childPart: 0.5,
  firstChildren: 2,
  laterChildPart: 1,
  alonePart: 0.5,
  /** The most that each half part saves; and the first two, for the first child of somebody who raises it alone. */
  halfPartCap: cents(1_807),
  aloneCap: cents(4_262),
  /** The rebate for a small tax (décote): this much, less this share of the tax. */
  rebateSingle: cents(897),
  rebateCouple: cents(1_483),
  rebateRate: 0.4525,
  /** Taken off pay and unemployment benefit, for each person. */
  payRate: 0.1,
  payLeast: cents(509),
  payMost: cents(14_555),
  /** Taken off pensions: at least this much for each person, at most that much for the household. */
  pensionRate: 0.1,
  pensionLeast: cents(454),
  pensionMost: cents(4_439),
  /** The share of a gift that comes off the tax: to help people in need up to a limit, and any other. */
  helpRate: 0.75,
  helpMost: cents(2_000),
  giftRate: 0.66,
  /** What comes off the tax for each child at school. */
  collegeSum: cents(61),
  lyceeSum: cents(153),
  /** The share of expenses that is given back, and the most that counts of them, with more for each child up to a top. The box of childcare is for one child. */
  homeHelpRate: 0.5,
  homeHelpMost: cents(12_000),
  homeHelpChild: cents(1_500),
  homeHelpTop: cents(15_000),
  childcareRate: 0.5,
  childcareMost: cents(3_500),
  /** The rate of withholding is rounded to so many parts of the income: one tenth of a percent. */
  ratePrecision: 1_000,
} as const;
