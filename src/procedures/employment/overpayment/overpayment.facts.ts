import type { DebtFacts } from '#procedures/debt/debt.facts.ts';

const checked = { truth: 'simplified', asOf: '2026-11' } as const;
const chosen = { truth: 'invented', asOf: '2026-11', source: 'choix du site d’entraînement' } as const;
const overpaid = { ...checked, source: 'francetravail.fr, « Trop-perçu »' };

/**
 * Valid for 2026. Published by the employment agency: up to 24 instalments by direct debit, without papers; the regional
 * mediator before court for several matters. Read in the press (secondary source, 2018): nothing is asked back under 77 €.
 * Our own choice for practice: the 20 days to object (those of the family agency), the two months after which silence counts
 * as a refusal, the two months to go on, the day of the month, and what is taken from a month's benefit.
 */
export const overpaymentFacts: DebtFacts = {
  agency: 'employment',
  benefit: 'allowance',
  validFor: 2026,
  daysToObject: 20,
  monthsOfSilence: 2,
  reviewer: 'mediator',
  monthsToGoOn: 2,
  monthsOfReviewSilence: 2,
  instalments: [3, 6, 10, 12, 24],
  dayOfMonth: 10,
  deduction: 6_000,
  notRecoveredBelow: 7_700,
  rules: {
    repay: overpaid,
    objection: chosen,
    silence: chosen,
    remission: overpaid,
    review: { ...checked, source: 'francetravail.fr, « Comment contester une décision »' },
    deductions: overpaid,
    'small-debt': { ...checked, source: 'presse spécialisée, 2018 (source secondaire)' },
  },
};
