import type { Cents } from '#domain/money.ts';
import { DAY, type Instant, instantOf, nextTimeOfDay, partsOf, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { taxesFacts as facts } from '#procedures/taxes/taxes.facts.ts';

const [WEDNESDAY, THURSDAY, FRIDAY] = [3, 4, 5];

/** The n-th of a weekday in a month, at midnight. */
function nthOf(year: number, month: number, weekday: number, n: number): Instant {
  const first = instantOf(year, month, 1);
  const days = (weekday - partsOf(first).weekday + 7) % 7;
  return first + (days + (n - 1) * 7) * DAY;
}

/** The last of a weekday in a month, at midnight. */
function lastOf(year: number, month: number, weekday: number): Instant {
  const last = instantOf(year, month + 1, 1) - DAY;
  return last - ((partsOf(last).weekday - weekday + 7) % 7) * DAY;
}

/** The year of the return that a case is about: that in which it comes into being. The income is that of the year before. */
export function returnYear(openedAt: Instant): number {
  return partsOf(openedAt).year;
}

/** The day on which returns open. */
export function returnOpens(year: number): Instant {
  return nthOf(year, facts.opensIn, THURSDAY, facts.opensOnThursday);
}

/** Midnight at the end of the last day: the first moment that is too late. */
export function returnCloses(year: number): Instant {
  return lastOf(year, facts.closesIn, THURSDAY) + DAY;
}

/** When the notice comes. */
export function noticeOf(year: number): Instant {
  return lastOf(year, facts.noticeIn, FRIDAY) + facts.officeHour;
}

/** When what was paid too much is given back. */
export function refundOf(year: number): Instant {
  return noticeOf(year) + facts.daysToRefund * DAY;
}

/** The day from which a return can be corrected again. */
export function correctionOpens(year: number): Instant {
  return startOfDay(refundOf(year));
}

/** Midnight at the end of the last day for corrections. */
export function correctionCloses(year: number): Instant {
  return nthOf(year, facts.correctionClosesIn, WEDNESDAY, 1) + DAY;
}

/** Midnight at the end of the last day for a claim. */
export function claimCloses(year: number): Instant {
  return instantOf(year + facts.yearsToClaim + 1, 1, 1);
}

/** One debit of what is left to pay. */
export interface Debit {
  at: Instant;
  amount: Cents;
}

/** When and how much is debited for a balance; the last part takes what does not divide. A closed bank waits for a working day. */
export function debitsOf(balance: Cents, year: number): Debit[] {
  if (balance <= 0) return [];
  const { month, day } = facts.firstDebit;
  const count = balance <= facts.debitedAtOnce ? 1 : facts.debits;
  const part = Math.floor(balance / count);
  return Array.from({ length: count }, (_, index) => {
    const due = instantOf(year, month + index, index === 0 ? day : facts.laterDebitsOn);
    const amount = index === count - 1 ? balance - part * (count - 1) : part;
    return { at: addWorkingDays(due, 0) + facts.officeHour, amount };
  });
}

/** The next run of the computers that work at night. */
export function nightAfter(at: Instant): Instant {
  return nextTimeOfDay(at, facts.nightHour);
}

/** When an agent has finished, so many working days later. */
export function officeAfter(at: Instant, workingDays: number): Instant {
  return startOfDay(addWorkingDays(at, workingDays)) + facts.officeHour;
}
