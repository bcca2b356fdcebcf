import type { DebtFacts } from '#procedures/debt/debt.facts.ts';

const checked = { truth: 'simplified', asOf: '2026-11' } as const;
const law = { ...checked, source: 'Code de la sécurité sociale, art. R. 133-9-2 (extrait cité par plaider.fr)' };
const told = { ...checked, source: 'associations d’aide aux allocataires (sources secondaires)' };

/**
 * Valid for 2026. From an extract of the social-security code (art. R. 133-9-2): what the letter says, 20 days to ask for a
 * correction, one month of silence that counts as a refusal. Read in secondary sources: two months to go to the review board,
 * whose silence of two months counts as a refusal, then two months to go to court; a plan that follows income.
 * Our own choice for practice: at most twelve instalments, the day of the month, and what is taken from a month's benefits.
 */
export const overpaymentFacts: DebtFacts = {
  agency: 'family',
  benefit: 'monthly-benefit',
  validFor: 2026,
  daysToObject: 20,
  monthsOfSilence: 1,
  reviewer: 'board',
  monthsToGoOn: 2,
  monthsOfReviewSilence: 2,
  instalments: [3, 6, 10, 12],
  dayOfMonth: 5,
  deduction: 5_000,
  rules: { repay: told, objection: law, silence: law, remission: told, review: told, deductions: law },
};
