import type { Inputs } from '#domain/calculation.ts';
import { type Cents, cents } from '#domain/money.ts';
import { amountModel, figure, input, money, resultOf } from '#procedures/amounts/model.ts';
import type { Rule } from '#procedures/amounts/rule.ts';
import { housingAidFacts as facts } from '#procedures/benefits/housing-aid.facts.ts';

/**
 * The housing aid of a month: rent and charges up to a limit, less what the household pays itself. Inputs: `rent` without charges
 * (one's own part of it in a shared flat), `couple` (1 or 0), `children`, `sharers` (the people one shares the flat with, the
 * partner not counted), `income` of twelve months.
 */
export const housingAidModel = amountModel('aid', facts.validFor, {
  aid: money({ valeur: '(costs - own-share) // 100 * 100', plancher: 0 }),
  costs: money('kept + charges'),
  kept: money({ 'le minimum de': ['rent', 'ceiling'] }),
  rent: input('money', cents(3_000)),
  ceiling: money({
    variations: [{ si: 'sharers > 0', alors: 'household-ceiling * sharing-share' }, { sinon: 'household-ceiling' }],
    arrondi: 'oui',
  }),
  'household-ceiling': money({ somme: [byHousehold('ceiling'), perChild('ceiling')] }),
  charges: money({
    somme: [
      { variations: [{ si: 'sharers > 0', alors: 'charges-sharing' }, { sinon: 'charges-flat' }] },
      perChild('charges'),
    ],
  }),
  'own-share': money('minimum-part + income-part'),
  'minimum-part': money({
    'le maximum de': ['minimum-floor', { valeur: 'costs * minimum-rate', arrondi: 'oui' }],
  }),
  'income-part': money({ valeur: 'monthly-excess * income-rate', arrondi: 'oui' }),
  'monthly-excess': money({ valeur: '(income - allowance) / 12', plancher: 0, arrondi: 'oui' }),
  income: input('money', cents(60_000)),
  allowance: money({ somme: [byHousehold('allowance'), perChild('allowance')] }),
  couple: input('yes-no', 1),
  children: input('count', 10),
  sharers: input('count', 9),
  'ceiling-single': figure('money', facts.ceilingSingle),
  'ceiling-couple': figure('money', facts.ceilingCouple),
  'ceiling-child': figure('money', facts.ceilingChild),
  'sharing-share': figure('share', facts.sharingShare),
  'charges-flat': figure('money', facts.chargesFlat),
  'charges-sharing': figure('money', facts.chargesSharing),
  'charges-child': figure('money', facts.chargesChild),
  'minimum-floor': figure('money', facts.minimumFloor),
  'minimum-rate': figure('share', facts.minimumRate),
  'allowance-single': figure('money', facts.allowanceSingle),
  'allowance-couple': figure('money', facts.allowanceCouple),
  'allowance-child': figure('money', facts.allowanceChild),
  'income-rate': figure('share', facts.incomeRate),
});

function byHousehold(what: string): Rule {
  return { variations: [{ si: 'couple = 1', alors: `${what}-couple` }, { sinon: `${what}-single` }] };
}

function perChild(what: string): Rule {
  return { variations: [{ si: 'children > 0', alors: `children * ${what}-child` }, { sinon: 0 }] };
}

/** The housing aid of a month, in cents. */
export function housingAidOf(inputs: Inputs): Cents {
  return resultOf(housingAidModel.workOut(inputs));
}
