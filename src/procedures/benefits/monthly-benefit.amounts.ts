import type { Inputs } from '#domain/calculation.ts';
import { type Cents, cents } from '#domain/money.ts';
import { amountModel, figure, input, money, resultOf } from '#procedures/amounts/model.ts';
import { monthlyBenefitFacts as facts } from '#procedures/benefits/monthly-benefit.facts.ts';

/** The monthly benefit: full without work, less a share of net pay, nothing when little is left. Input: `pay`, net, of a month. */
export const monthlyBenefitModel = amountModel('benefit', facts.validFor, {
  benefit: money({ variations: [{ si: 'left < least-paid', alors: 0 }, { sinon: 'left' }] }),
  left: money({ valeur: 'full - deducted', plancher: 0 }),
  full: figure('money', facts.fullAmount),
  deducted: money({ valeur: 'pay * pay-share', arrondi: 'oui' }),
  pay: input('money', cents(5_000)),
  'pay-share': figure('share', facts.payDeducted),
  'least-paid': figure('money', facts.leastPaid),
});

/** The monthly benefit, in cents. */
export function monthlyBenefitOf(inputs: Inputs): Cents {
  return resultOf(monthlyBenefitModel.workOut(inputs));
}
