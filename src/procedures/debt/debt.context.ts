import type { CaseContext } from '#domain/case-file.ts';
import type { Cents } from '#domain/money.ts';
import type { Opening } from '#domain/procedure.ts';
import type { Day, Instant } from '#domain/time.ts';
import { instalment, taken } from '#procedures/debt/debt.amounts.ts';
import { endAfterDays, monthBefore } from '#procedures/debt/debt.calendar.ts';
import type { Benefit, DebtFacts } from '#procedures/debt/debt.facts.ts';
import { type DebtMonth, type MonthFound, momentOf, monthsBehind, periodOf } from '#procedures/debt/debt.months.ts';

/** Why too much was paid: pay that differs from what was declared, a change told late, a mistake of the agency. */
export type DebtCause = 'gap' | 'late-change' | 'agency-error';

/** What is said in a request for remission. */
export const PLEAS = ['low-income', 'hard-time', 'agency-error', 'other'] as const;
export type Plea = (typeof PLEAS)[number];

export interface DebtContext extends CaseContext {
  /** What is asked back now; before that, what was asked first. */
  amount: Cents;
  before: Cents;
  /** What is truly owed: whoever looks closely finds it. */
  truly: Cents;
  cause: DebtCause;
  /** What the money was paid as. */
  benefit: Benefit;
  from: Instant;
  to: Instant;
  /** The months that come to what is asked, and those that come to what is truly owed; empty where only the sum is known. */
  monthsAsked: DebtMonth[];
  monthsTruly: DebtMonth[];
  /** What was declared and what is known otherwise, where that is where the debt comes from. */
  declared?: Cents;
  known?: Cents;
  objectEnds: Instant;
  canObject: boolean;
  /** Whether the applicant has said that the sum is wrong. */
  objected: boolean;
  /** Whether what was done so far counts as agreeing that the money is due. */
  accepted: boolean;
  plea?: Plea;
  left: Cents;
  paid: Cents;
  months: number;
  each: Cents;
  /** What came in last. */
  latest: Cents;
  /** Why an agent said no. */
  reason: string;
  /** Whether the agency leaves requests without an answer. */
  silent: boolean;
}

/** Another case has found out that too much was paid. A scenario writes the days as `2031-03-01`. */
export interface DebtFound {
  type: 'debtFound';
  amount: Cents;
  truly?: Cents;
  cause?: DebtCause;
  /** What the money was paid as, where the agency pays several things. */
  benefit?: Benefit;
  from?: Instant | Day;
  to?: Instant | Day;
  /** Month by month, what was paid and what the agency says was owed. */
  months?: MonthFound[];
  /** The same as it truly was, where less is owed: a correction then keeps these months. */
  trulyMonths?: MonthFound[];
  declared?: Cents;
  known?: Cents;
}

export type DebtEvent = { at?: Instant } & (
  | DebtFound
  | { type: 'payNow' | 'contest' | 'askReview' | 'goToCourt' | 'acceptContest' | 'grantRemission' }
  | { type: 'spread'; months: number }
  | { type: 'askRemission'; plea: Plea }
  | { type: 'refuseContest' | 'refuseRemission'; reason?: string }
  | { type: 'correctDebt'; amount?: Cents }
);

/** A case in which nothing is asked back yet. */
export function debtInput({ situation }: Pick<Opening, 'situation'>): DebtContext {
  return {
    amount: 0,
    before: 0,
    truly: 0,
    cause: 'gap',
    benefit: 'monthly-benefit',
    from: 0,
    to: 0,
    monthsAsked: [],
    monthsTruly: [],
    objectEnds: 0,
    canObject: false,
    objected: false,
    accepted: false,
    left: 0,
    paid: 0,
    months: 0,
    each: 0,
    latest: 0,
    reason: '',
    silent: situation.agencySilent === true,
  };
}

/** What is noted of a debt that was found. */
export function noteDebt(event: DebtEvent, facts: DebtFacts): Partial<DebtContext> {
  if (event.type !== 'debtFound') return {};
  const { amount, truly = amount, cause = 'gap', benefit = facts.benefit, at = 0, declared, known } = event;
  const month = monthBefore(at);
  const monthsAsked = monthsBehind(amount, event.months);
  return {
    amount,
    before: amount,
    left: amount,
    truly,
    cause,
    benefit,
    from: momentOf(event.from) ?? month.from,
    to: momentOf(event.to) ?? month.to,
    monthsAsked,
    monthsTruly: truly === amount ? monthsAsked : monthsBehind(truly, event.trulyMonths),
    objectEnds: endAfterDays(at, facts.daysToObject),
    canObject: true,
    ...(declared === undefined ? {} : { declared }),
    ...(known === undefined ? {} : { known }),
  };
}

/** The sum an agent puts in place of the one asked: what they say, or what is truly owed. */
export function correctedAmount({ truly }: DebtContext, event: DebtEvent): Cents {
  return event.type === 'correctDebt' ? (event.amount ?? truly) : truly;
}

/** The same debt once the sum was put right. */
export function correct(context: DebtContext, event: DebtEvent): Partial<DebtContext> {
  const amount = correctedAmount(context, event);
  // Whoever puts in a sum of their own says no months with it.
  const months = monthsBehind(amount, context.monthsTruly);
  return {
    before: context.amount,
    amount,
    truly: amount,
    monthsAsked: months,
    monthsTruly: months,
    ...periodOf(months),
    left: Math.max(0, amount - context.paid),
  };
}

/** The same debt once it is to be paid in instalments. */
export function agreePlan({ left }: DebtContext, event: DebtEvent): Partial<DebtContext> {
  if (event.type !== 'spread') return {};
  return { accepted: true, months: event.months, each: instalment(left, event.months) };
}

/** The same debt once part of it has come in. */
export function pay({ left, paid }: DebtContext, most: Cents): Partial<DebtContext> {
  const now = taken(left, most);
  return { left: left - now, paid: paid + now, latest: now };
}
