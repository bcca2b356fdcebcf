import { debtExplanations } from '#procedures/debt/debt.explanations.ts';

export const overpaymentExplanations = debtExplanations({
  asOf: '2026-11',
  source: 'francetravail.fr, « Trop-perçu », « Comment contester une décision »',
});
