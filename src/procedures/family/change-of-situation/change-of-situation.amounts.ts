import type { Cents } from '#domain/money.ts';
import { DAY, type Instant } from '#domain/time.ts';
import { monthFrom, monthsPaid } from '#procedures/benefits/benefits.calendar.ts';
import { monthlyBenefitOf } from '#procedures/benefits/monthly-benefit.amounts.ts';
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
  /** How much too much was truly paid, whatever was declared or exchanged. */
  truly: Cents;
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
  const { paid, owed, months } = compared(known, change, at);
  const found = compared(known, truth, at);
  return {
    paid,
    owed,
    to: monthFrom(months.at(-1) ?? change.since, 1) - DAY,
    truly: Math.max(0, Math.min(paid - owed, found.paid - found.owed)),
  };
}

function compared(known: KnownPay, { pay, since }: PayChange, at: Instant) {
  const months = monthsPaid(monthFrom(since, 1), at);
  const paid = months.reduce((sum, month) => sum + amountFor(month, known), 0);
  return { months, paid, owed: months.length * monthlyAmount(pay) };
}
