import type { Cents } from '#domain/money.ts';
import type { Instant } from '#domain/time.ts';
import { monthsPaid } from '#procedures/family/change-of-situation/change-of-situation.calendar.ts';
import { changeFacts as facts } from '#procedures/family/change-of-situation/change-of-situation.facts.ts';

/** What the agency knows: the net pay of a month until a month, and from it on. */
export interface KnownPay {
  payBefore: Cents;
  pay: Cents;
  /** First day of the month from which `pay` counts. */
  from: Instant;
}

/** The benefit of a month in cents, simplified: full without work, less a share of net pay, nothing when little is left. */
export function monthlyAmount(netPay: Cents): Cents {
  const amount = facts.fullAmount - Math.round(netPay * facts.payDeducted);
  return amount < facts.leastPaid ? 0 : amount;
}

/** The benefit of a month on what the agency knows. */
export function amountFor(month: Instant, { payBefore, pay, from }: KnownPay): Cents {
  return monthlyAmount(month < from ? payBefore : pay);
}

/** Net pay, about, when only gross pay is known. */
export function netOf(gross: Cents): Cents {
  return Math.round(gross * facts.netShare);
}

/** What was paid for the months that a change concerns, and what was truly owed; `to` is the last of these months. */
export interface Correction {
  paid: Cents;
  owed: Cents;
  to: Instant;
}

/** Compares what was paid since a month, on what was known, with what the new pay gives. */
export function correctionOf(known: KnownPay, newPay: Cents, from: Instant, at: Instant): Correction {
  const months = monthsPaid(from, at);
  return {
    paid: months.reduce((sum, month) => sum + amountFor(month, known), 0),
    owed: months.length * monthlyAmount(newPay),
    to: months.at(-1) ?? from,
  };
}
