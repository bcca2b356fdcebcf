import { DAY, type Instant, instantOf, partsOf } from '#domain/time.ts';
import { addWorkingDays, isWorkingDay } from '#domain/working-days.ts';
import { benefitsFacts as facts } from '#procedures/benefits/benefits.facts.ts';

/** First day of the month so many months after the moment's own; a negative number counts backwards. */
export function monthFrom(at: Instant, months = 0): Instant {
  const { year, month } = partsOf(at);
  return instantOf(year, month + months, 1);
}

/** When a month is paid: on the 5th of the next one; a Saturday is paid the Friday before, a Sunday or a holiday the day after. */
export function paymentOf(month: Instant): Instant {
  const due = monthFrom(month, 1) + (facts.paidOn - 1) * DAY;
  return paidOn(due) + facts.paidAt;
}

function paidOn(due: Instant): Instant {
  if (partsOf(due).weekday === 6 && isWorkingDay(due - DAY)) return due - DAY;
  return addWorkingDays(due, 0);
}

/** The next payment strictly after a moment. */
export function nextPayment(at: Instant): Instant {
  const thisMonth = paymentOf(monthFrom(at, -1));
  return thisMonth > at ? thisMonth : paymentOf(monthFrom(at));
}

/** The month that the payment of this moment is for. */
export function monthPaidAt(at: Instant): Instant {
  return monthFrom(at, -1);
}

/** The months from one on that are paid already at a moment, oldest first. */
export function monthsPaid(from: Instant, at: Instant): Instant[] {
  const earliest = Math.max(from, monthFrom(at, -facts.monthsBack));
  const all = Array.from({ length: facts.monthsBack + 1 }, (_, index) => monthFrom(earliest, index));
  return all.filter((month) => paymentOf(month) <= at);
}
