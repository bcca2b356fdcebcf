import type { Inputs } from '#domain/calculation.ts';
import { type Cents, cents } from '#domain/money.ts';
import { amountModel, figure, input, money, resultOf } from '#procedures/amounts/model.ts';
import { activityBonusFacts as facts } from '#procedures/benefits/activity-bonus.facts.ts';

const netPay = input('money', cents(5_000));

/**
 * The activity bonus of a month, for three months: a base and a share of pay, less resources. Inputs: `pay-1`, `pay-2`, `pay-3`
 * (net pay of the household, oldest month first), `other` (other income of a month, on average), `couple` (1 or 0), `children`,
 * `housing-help` (1 when there is a housing aid).
 */
export const activityBonusModel = amountModel('bonus', facts.validFor, {
  bonus: money({ variations: [{ si: 'worked-out < least-paid', alors: 0 }, { sinon: 'worked-out' }] }),
  'worked-out': money({ valeur: 'household-base + pay-part - deducted', plancher: 0 }),
  'household-base': money({
    somme: [
      'base',
      { variations: [{ si: 'couple = 1', alors: 'base * couple-share' }, { sinon: 0 }] },
      { variations: [{ si: 'children > 0', alors: 'base * child-share * children' }, { sinon: 0 }] },
    ],
    arrondi: 'oui',
  }),
  'pay-part': money({ valeur: 'pay * pay-share', arrondi: 'oui' }),
  pay: money({ valeur: '(pay-1 + pay-2 + pay-3) / 3', arrondi: 'oui' }),
  deducted: money({ 'le maximum de': ['resources', 'household-base'] }),
  resources: money({
    somme: ['pay', 'other', { variations: [{ si: 'housing-help = 1', alors: 'housing-flat' }, { sinon: 0 }] }],
  }),
  'pay-1': netPay,
  'pay-2': netPay,
  'pay-3': netPay,
  other: input('money', cents(5_000)),
  couple: input('yes-no', 1),
  children: input('count', 10),
  'housing-help': input('yes-no', 1),
  base: figure('money', facts.base),
  'couple-share': figure('share', facts.coupleShare),
  'child-share': figure('share', facts.childShare),
  'pay-share': figure('share', facts.payShare),
  'housing-flat': figure('money', facts.housingFlat),
  'least-paid': figure('money', facts.leastPaid),
});

/** The activity bonus of a month, in cents. */
export function activityBonusOf(inputs: Inputs): Cents {
  return resultOf(activityBonusModel.workOut(inputs));
}
