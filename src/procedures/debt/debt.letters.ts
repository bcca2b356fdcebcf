import type { AgencyId } from '#domain/agency.ts';
import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextRef, TextValue } from '#domain/text.ts';
import { instalment, taken } from '#procedures/debt/debt.amounts.ts';
import {
  answeredAt,
  endAfterDays,
  endAfterMonths,
  lastMinuteBefore,
  nextMonthly,
} from '#procedures/debt/debt.calendar.ts';
import type { DebtContext } from '#procedures/debt/debt.context.ts';
import { type DebtFacts, debtRhythm as rhythm } from '#procedures/debt/debt.facts.ts';
import { alikeInARow, type DebtMonth, overpaidFor } from '#procedures/debt/debt.months.ts';
import { choice } from '#procedures/papers/choice.ts';

type Values = Record<string, TextValue>;

const link = '/overpayment';
const contextOf = ({ caseFile }: EffectInput) => caseFile.context as DebtContext;
const lastDay = (end: number): TextValue => ({ day: lastMinuteBefore(end) });

/** More months than these are put together where they are alike: a letter has one page. */
const MOST_LINES = 12;

/** Each month with what was paid for it, and when; where only the sum is known, where to find the dates. */
function paymentsOf({ monthsAsked }: DebtContext, { agency }: DebtFacts): TextValue {
  if (monthsAsked.length === 0) return { text: { key: `procedures/${agency}/overpayment:payments.elsewhere` } };
  const rows = monthsAsked.length > MOST_LINES ? alikeInARow(monthsAsked) : monthsAsked.map((month) => [month]);
  return { lines: rows.map((months) => lineOf(months, agency)) };
}

/** One month, or several in a row that are alike. */
function lineOf(months: DebtMonth[], agency: AgencyId): TextRef {
  const [first, last] = [months[0], months.at(-1)] as [DebtMonth, DebtMonth];
  return {
    key: `procedures/${agency}/overpayment:payments.month`,
    values: {
      count: months.length,
      month: { month: first.month },
      last: { month: last.month },
      paid: { money: first.paid },
      owed: { money: first.owed },
      over: { money: months.reduce((sum, month) => sum + overpaidFor(month), 0) },
      dated: first.paidOn === undefined ? 'no' : 'yes',
      on: { day: first.paidOn ?? first.month },
      lastOn: { day: last.paidOn ?? last.month },
    },
  };
}

/** The letters of a debt. Each is signed by the agency, and names the reviewer it has. */
export function debtLetters(facts: DebtFacts): Record<string, LetterRule> {
  const signed = { agency: facts.agency, reviewer: facts.reviewer };
  const rule = (values: (input: EffectInput) => Values, more: Partial<LetterRule> = {}): LetterRule => ({
    channels: ['email', 'portal'],
    link,
    values: (input) => ({ ...signed, ...values(input) }),
    ...more,
  });
  const official = { document: 'letter' } as const;
  const next = ({ now }: EffectInput): TextValue => ({ day: nextMonthly(now, facts.dayOfMonth) });
  const goOnBefore = ({ now }: EffectInput): TextValue => lastDay(endAfterMonths(now, facts.monthsToGoOn));
  const left = (input: EffectInput): TextValue => ({ money: contextOf(input).left });
  const amount = (input: EffectInput): TextValue => ({ money: contextOf(input).amount });
  const accepted = (input: EffectInput) => (contextOf(input).accepted ? 'yes' : 'no');

  return {
    'overpayment-notified': rule(
      (input) => {
        const { cause, benefit, from, to, objectEnds } = contextOf(input);
        return {
          amount: amount(input),
          benefit: choice(benefit),
          payments: paymentsOf(contextOf(input), facts),
          cause: choice(cause),
          from: { day: from },
          to: { day: to },
          daysToObject: facts.daysToObject,
          objectBefore: lastDay(objectEnds),
          payBefore: lastDay(endAfterDays(input.now, rhythm.daysToTerm)),
          goOnMonths: facts.monthsToGoOn,
          silenceMonths: facts.monthsOfSilence,
          most: Math.max(...facts.instalments),
        };
      },
      { ...official, channels: ['post', 'email', 'portal'] },
    ),
    ...(facts.notRecoveredBelow === undefined
      ? {}
      : {
          'small-debt-waived': rule(
            (input) => ({ amount: amount(input), limit: { money: facts.notRecoveredBelow ?? 0 } }),
            official,
          ),
        }),
    reminder: rule((input) => ({ left: left(input) })),
    'payment-received': rule((input) => ({ paid: { money: contextOf(input).paid } }), official),
    'plan-agreed': rule((input) => {
      const { left: total, months } = contextOf(input);
      const each = instalment(total, months);
      const last = total - each * Math.max(0, Math.ceil(total / each) - 1);
      return { total: { money: total }, months, each: { money: each }, last: { money: last }, next: next(input) };
    }, official),
    'instalment-taken': rule((input) => ({
      taken: { money: contextOf(input).latest },
      left: left(input),
      next: next(input),
    })),
    'plan-finished': rule(
      (input) => ({ taken: { money: contextOf(input).latest }, paid: { money: contextOf(input).paid } }),
      official,
    ),
    'remission-received': rule(
      (input) => ({
        left: left(input),
        answerBefore: { day: answeredAt(input.now, rhythm.workingDaysToAnswer) },
      }),
      official,
    ),
    'remission-granted': rule((input) => ({ amount: amount(input) }), official),
    'remission-refused': rule(
      (input) => ({ left: left(input), reason: choice(contextOf(input).reason), most: Math.max(...facts.instalments) }),
      official,
    ),
    'objection-received': rule(
      (input) => ({
        amount: amount(input),
        received: { day: input.now },
        silentOn: lastDay(endAfterMonths(input.now, facts.monthsOfSilence)),
      }),
      official,
    ),
    'objection-refused': rule(
      (input) => ({
        left: left(input),
        reason: choice(contextOf(input).reason),
        goOnBefore: goOnBefore(input),
      }),
      official,
    ),
    'debt-corrected': rule(
      (input) => ({
        before: { money: contextOf(input).before },
        amount: amount(input),
        less: { money: contextOf(input).before - contextOf(input).amount },
        accepted: accepted(input),
      }),
      official,
    ),
    'debt-cancelled': rule((input) => ({ amount: amount(input) }), official),
    'review-received': rule(
      (input) => ({
        left: left(input),
        received: { day: input.now },
        silentOn: lastDay(endAfterMonths(input.now, facts.monthsOfReviewSilence)),
      }),
      official,
    ),
    'review-refused': rule(
      (input) => ({
        left: left(input),
        reason: choice(contextOf(input).reason),
        goOnBefore: goOnBefore(input),
      }),
      official,
    ),
    'deduction-starts': rule(
      (input) => ({
        left: left(input),
        most: { money: taken(contextOf(input).left, facts.deduction) },
        next: next(input),
      }),
      official,
    ),
    'deduction-taken': rule((input) => ({
      taken: { money: contextOf(input).latest },
      left: left(input),
      next: next(input),
    })),
    'deductions-finished': rule(
      (input) => ({ taken: { money: contextOf(input).latest }, paid: { money: contextOf(input).paid } }),
      official,
    ),
  };
}
