import { DAY, HOUR, type Instant, instantOf, MINUTE, partsOf, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';

const OFFICE_HOUR = 10 * HOUR;
const BANK_HOUR = 8 * HOUR;

/** Midnight at the end of the n-th day after the moment: the first moment that is too late. */
export function endAfterDays(at: Instant, days: number): Instant {
  return startOfDay(at) + (days + 1) * DAY;
}

/** Midnight at the end of the same day, some months later; of the month's last day where that month is shorter. */
export function endAfterMonths(at: Instant, months: number): Instant {
  const { year, month, day } = partsOf(at);
  const lastDay = partsOf(instantOf(year, month + months + 1, 0)).day;
  return instantOf(year, month + months, Math.min(day, lastDay)) + DAY;
}

/** The last minute before a midnight: what a letter names as the last day. */
export function lastMinuteBefore(end: Instant): Instant {
  return end - MINUTE;
}

/** When a person has answered: some working days later, in the morning. */
export function answeredAt(at: Instant, workingDays: number): Instant {
  return startOfDay(addWorkingDays(at, workingDays)) + OFFICE_HOUR;
}

/** When a bank has carried out an order given now. */
export function bankedAt(at: Instant, workingDays: number): Instant {
  return startOfDay(addWorkingDays(at, workingDays)) + BANK_HOUR;
}

/** When money is next taken: this day of the following month, or the first working day after it. */
export function nextMonthly(at: Instant, dayOfMonth: number): Instant {
  const { year, month } = partsOf(at);
  return addWorkingDays(instantOf(year, month + 1, dayOfMonth), 0) + BANK_HOUR;
}

/** The first and the last day of the month before: what is meant where nobody says which time it is about. */
export function monthBefore(at: Instant): { from: Instant; to: Instant } {
  const { year, month } = partsOf(at);
  return { from: instantOf(year, month - 1, 1), to: instantOf(year, month, 0) };
}
