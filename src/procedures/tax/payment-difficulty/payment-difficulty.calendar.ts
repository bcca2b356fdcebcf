import type { Cents } from '#domain/money.ts';
import { type Instant, instantOf, partsOf } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { endAfterMonths } from '#procedures/debt/debt.calendar.ts';
import { difficultyFacts as facts } from '#procedures/tax/payment-difficulty/payment-difficulty.facts.ts';
import { type Debit, debitsOf, nightAfter, officeAfter } from '#procedures/taxes/taxes.calendar.ts';
import { taxesFacts } from '#procedures/taxes/taxes.facts.ts';

/** The debits of a bill that is known on a day: those of this autumn, or of the next when the first is over. */
export function debitsFor(bill: Cents, openedAt: Instant): Debit[] {
  const { year } = partsOf(openedAt);
  const debits = debitsOf(bill, year);
  const [first] = debits;
  return first && first.at <= openedAt ? debitsOf(bill, year + 1) : debits;
}

/** The payments of a plan: one a month from the next month on; the last takes what does not divide. */
export function planOf(left: Cents, months: number, grantedAt: Instant): Debit[] {
  const { year, month } = partsOf(grantedAt);
  const part = Math.floor(left / months);
  return Array.from({ length: months }, (_, index) => ({
    at: addWorkingDays(instantOf(year, month + index + 1, facts.planDay), 0) + taxesFacts.officeHour,
    amount: index === months - 1 ? left - part * (months - 1) : part,
  }));
}

/** When a request that is complete has come to the front of the queue. */
export function queueEndsOf(at: Instant, isKnown: boolean): Instant {
  return officeAfter(at, isKnown ? facts.workingDaysToReadAgain : facts.queueDays);
}

/** When an answer is expected to a request that was sent, or completed, at a moment. */
export function answerExpected(sentOn: Instant, completeOn: Instant | undefined, isKnown: boolean): Instant {
  return officeAfter(queueEndsOf(completeOn ?? nightAfter(sentOn), isKnown), facts.workingDaysToDecide);
}

/** The moment from which silence about a request counts as a refusal. */
export function silenceAfter(at: Instant): Instant {
  return endAfterMonths(at, facts.monthsOfSilence);
}
