import { debtExplanations } from '#procedures/debt/debt.explanations.ts';

export const overpaymentExplanations = debtExplanations({
  asOf: '2026-11',
  source: 'Code de la sécurité sociale, art. R. 133-9-2 (extrait cité par plaider.fr)',
});
