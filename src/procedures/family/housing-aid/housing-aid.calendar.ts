import { DAY, type Instant, nextTimeOfDay, partsOf, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { monthFrom, nextPayment, paymentOf } from '#procedures/benefits/benefits.calendar.ts';
import { housingFacts as facts } from '#procedures/family/housing-aid/housing-aid.facts.ts';

/** The next run of the computers that work at night: until then a request can be sent again. */
export function nightAfter(at: Instant): Instant {
  return nextTimeOfDay(at, facts.nightHour);
}

/** So many days later, when the office works. */
export function daysLater(at: Instant, days: number): Instant {
  return startOfDay(at) + days * DAY + facts.officeHour;
}

/** So many working days later, when the office works. */
export function workingDaysLater(at: Instant, days: number): Instant {
  return startOfDay(addWorkingDays(at, days)) + facts.officeHour;
}

/** The first month of the right: the one after moving in and asking, whichever came last. */
export function rightFrom(since: Instant, requestedOn: Instant): Instant {
  return monthFrom(Math.max(since, requestedOn), 1);
}

/** The first payment of a right that was decided on a day: when its first month is paid, or the next one if that has gone by. */
export function firstPaymentOf(from: Instant, decidedOn: Instant): Instant {
  return Math.max(paymentOf(from), nextPayment(decidedOn));
}

/** First day of the quarter that a month belongs to: January, April, July or October. */
export function quarterOf(month: Instant): Instant {
  return monthFrom(month, -((partsOf(month).month - 1) % facts.quarter));
}

/** When the amount of a right is worked out again: at night, on the first day of the next quarter that it has not begun with. */
export function nextReview(at: Instant, from: Instant): Instant {
  const begun = Math.max(at, nightAfter(from));
  const review = nightAfter(quarterOf(begun));
  return review > begun ? review : nightAfter(monthFrom(quarterOf(begun), facts.quarter));
}

/** The twelve months whose income counts for a month: they end two months before its quarter. */
export function windowOf(month: Instant): { first: Instant; last: Instant } {
  const last = monthFrom(quarterOf(month), -facts.windowEnds);
  return { first: monthFrom(last, 1 - facts.windowMonths), last };
}

/** The last month of the right of somebody who leaves: the one before, unless they stay to its last day. */
export function lastMonthOf(leavesOn: Instant): Instant {
  const staysToTheEnd = monthFrom(leavesOn, 1) - startOfDay(leavesOn) === DAY;
  return monthFrom(leavesOn, staysToTheEnd ? 0 : -1);
}

/** The day whose requests are being read now, as the banner of the portal says. */
export function readingOf(now: Instant): Instant {
  return startOfDay(now) - facts.queueDays * DAY;
}
