import { fraudExplanations } from '#procedures/fraud/fraud.explanations.ts';

export const falseAlertExplanations = fraudExplanations({
  asOf: '2026-11',
  source: 'github.com/france-connect/sources ; assurance-maladie.ameli.fr, 07.04.2022',
});
