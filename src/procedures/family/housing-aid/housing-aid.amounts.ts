import type { Inputs } from '#domain/calculation.ts';
import type { Cents } from '#domain/money.ts';
import type { CalculationRule, EffectInput } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import { calculation } from '#procedures/amounts/calculator.ts';
import { activityBonusOf } from '#procedures/benefits/activity-bonus.amounts.ts';
import { monthFrom, monthPaidAt, monthsPaid } from '#procedures/benefits/benefits.calendar.ts';
import { housingAidModel, housingAidOf } from '#procedures/benefits/housing-aid.amounts.ts';
import { windowOf } from '#procedures/family/housing-aid/housing-aid.calendar.ts';
import type { HousingContext, Look, Right, SentIncome } from '#procedures/family/housing-aid/housing-aid.context.ts';

const contextOf = ({ caseFile }: Pick<EffectInput, 'caseFile'>) => caseFile.context as HousingContext;
const oneOrNone = (yes: boolean) => (yes ? 1 : 0);

/** The income of the twelve months that count for a month: what was transmitted, and what only the applicant could say. */
function incomeFor(month: Instant, sent: SentIncome[], other: Cents): Cents {
  const { first, last } = windowOf(month);
  const months = Array.from({ length: 12 }, (_, index) => monthFrom(first, index)).filter((one) => one <= last);
  const sum = months.reduce((total, one) => total + incomeOf(one, sent), 0);
  return Math.max(0, sum + months.length * other);
}

function incomeOf(month: Instant, sent: SentIncome[]): Cents {
  return sent
    .filter(({ first, last }) => first <= month && month <= last)
    .reduce((total, { monthly }) => total + monthly, 0);
}

/** What the aid of a month is worked out from. */
export function inputsFor(month: Instant, right: Right, sent: SentIncome[]): Inputs {
  const { rent, couple, children, sharers, other } = right;
  return { rent, couple: oneOrNone(couple), children, sharers, income: incomeFor(month, sent, other) };
}

/** The aid of a month, on what is known; nothing before the right begins or after it ends. */
export function aidFor(month: Instant, { right, sent, until }: HousingContext): Cents {
  if (!right || month < right.from || (until !== undefined && month > until)) return 0;
  return housingAidOf(inputsFor(month, right, sent));
}

/**
 * What a payment brings: the aid of the month before, and with the first one the months before that, where the decision came
 * late. `direct` is paid to the landlord, all in one; whatever is not due that way is zero.
 */
export function amountOf(kind: string, { caseFile, now }: EffectInput): Cents {
  const context = contextOf({ caseFile });
  const { from = now, direct = false, decidedOn = 0 } = context.right ?? {};
  if ((kind === 'direct') !== direct) return 0;
  const month = monthPaidAt(now);
  const aid = aidFor(month, context);
  const hasBegun = caseFile.payments.some(({ at }) => at > decidedOn);
  const late = hasBegun ? [] : monthsBetween(from, month);
  const arrears = late.reduce((sum, one) => sum + aidFor(one, context), 0);
  if (kind === 'direct') return aid + arrears;
  return kind === 'arrears' ? arrears : aid;
}

/** The months from one on, up to another that is not counted. */
function monthsBetween(from: Instant, to: Instant): Instant[] {
  const months: Instant[] = [];
  for (let month = from; month < to; month = monthFrom(month, 1)) months.push(month);
  return months;
}

/** The months that were paid although the right had ended, with what was paid for each. */
export function paidTooMuch(context: HousingContext, until: Instant, at: Instant): { month: Instant; paid: Cents }[] {
  const { right } = context;
  if (!right) return [];
  const before: HousingContext = { ...context };
  delete before.until;
  return monthsPaid(right.from, at)
    .filter((month) => month > until)
    .map((month) => ({ month, paid: aidFor(month, before) }))
    .filter(({ paid }) => paid > 0);
}

/** What the first look at rights comes to: an indication. */
export function estimateOf({ couple, children, sharers, rent, pay, other }: Look): { housing: Cents; bonus: Cents } {
  const housing = housingAidOf(inputsOfLook({ couple, children, sharers, rent, pay, other }));
  const household = { couple: oneOrNone(couple), children, 'housing-help': oneOrNone(housing > 0) };
  const bonus = activityBonusOf({ 'pay-1': pay, 'pay-2': pay, 'pay-3': pay, other, ...household });
  return { housing, bonus: pay > 0 ? bonus : 0 };
}

function inputsOfLook({ couple, children, sharers, rent, pay, other }: Look): Inputs {
  return { rent, couple: oneOrNone(couple), children, sharers, income: 12 * (pay + other) };
}

/** Why this amount: of the right, to whoever is signed in; of the first look, to whoever asked. */
export const housingCalculations: readonly CalculationRule[] = [
  calculation(housingAidModel, {
    signedIn: true,
    inputsOf: ({ caseFile, now }) => {
      const { right, sent } = contextOf({ caseFile });
      return right && inputsFor(Math.max(right.from, monthFrom(now)), right, sent);
    },
  }),
  calculation(housingAidModel, {
    id: 'estimate',
    signedIn: false,
    inputsOf: ({ caseFile }) => {
      const { look } = contextOf({ caseFile });
      return look && inputsOfLook(look);
    },
  }),
];
