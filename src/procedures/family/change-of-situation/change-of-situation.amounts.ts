import type { Cents } from '#domain/money.ts';
import { DAY, type Instant } from '#domain/time.ts';
import { monthFrom, monthsPaid, paymentOf } from '#procedures/benefits/benefits.calendar.ts';
import { monthlyBenefitOf } from '#procedures/benefits/monthly-benefit.amounts.ts';
import { type DebtMonth, overpaidFor } from '#procedures/debt/debt.months.ts';
import { changeFacts as facts } from '#procedures/family/change-of-situation/change-of-situation.facts.ts';

/** What the agency knows: the net pay of a month until a month, and from it on. */
export interface KnownPay {
  payBefore: Cents;
  pay: Cents;
  /** First day of the month from which `pay` counts. */
  from: Instant;
}

/** The benefit of a month on a net pay. */
export function monthlyAmount(netPay: Cents): Cents {
  return monthlyBenefitOf({ pay: netPay });
}

/** The benefit of a month on what the agency knows. */
export function amountFor(month: Instant, { payBefore, pay, from }: KnownPay): Cents {
  return monthlyAmount(month < from ? payBefore : pay);
}

/** Net pay, about, when only gross pay is known. */
export function netOf(gross: Cents): Cents {
  return Math.round(gross * facts.netShare);
}

/** What was paid for the months that a change concerns, and what was owed; `to` is the last day of these months. */
export interface Correction {
  paid: Cents;
  owed: Cents;
  to: Instant;
  /** These months one by one, oldest first. */
  months: DebtMonth[];
  /** How much too much was truly paid, whatever was declared or exchanged, and the months it was truly paid for. */
  truly: Cents;
  trulyMonths: DebtMonth[];
}

/** A change about work: from when, and the net pay of a month since. */
export interface PayChange {
  pay: Cents;
  since: Instant;
}

/**
 * Compares what was paid on what was known with what a change gives: it counts from the month after. `truth` is the change as it
 * was, where somebody says something else.
 */
export function correctionOf(known: KnownPay, change: PayChange, truth: PayChange, at: Instant): Correction {
  const months = compared(known, change, at);
  const trulyMonths = compared(known, truth, at);
  return {
    paid: sumOf(months, ({ paid }) => paid),
    owed: sumOf(months, ({ owed }) => owed),
    to: monthFrom(months.at(-1)?.month ?? change.since, 1) - DAY,
    months,
    truly: Math.max(0, Math.min(sumOf(months, overpaidFor), sumOf(trulyMonths, overpaidFor))),
    trulyMonths,
  };
}

function compared(known: KnownPay, { pay, since }: PayChange, at: Instant): DebtMonth[] {
  const owed = monthlyAmount(pay);
  return monthsPaid(monthFrom(since, 1), at).map((month) => {
    return { month, paid: amountFor(month, known), owed, paidOn: paymentOf(month) };
  });
}

function sumOf(months: readonly DebtMonth[], amount: (month: DebtMonth) => Cents): Cents {
  return months.reduce((sum, month) => sum + amount(month), 0);
}
