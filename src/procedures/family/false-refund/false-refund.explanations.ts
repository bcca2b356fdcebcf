import { fraudExplanations } from '#procedures/fraud/fraud.explanations.ts';

export const falseRefundExplanations = fraudExplanations({ asOf: '2026-11', source: 'caf.fr, messages frauduleux' });
