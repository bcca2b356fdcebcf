import { DAY, HOUR, type Instant, instantOf, nextTimeOfDay, partsOf, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';

/** The half of the day in which somebody would rather be called or received. */
export type HalfDay = 'morning' | 'afternoon' | 'either';

const HOURS: Record<HalfDay, number> = { morning: 10, afternoon: 15, either: 11 };

/**
 * Midnight at the end of a term of months: the first moment that is too late. A term ends on the day of the same number, or on
 * the last day of a month that has no such day.
 */
export function endOfTerm(from: Instant, months: number): Instant {
  const { year, month, day } = partsOf(from);
  const lastDay = partsOf(instantOf(year, month + months + 1, 1) - DAY).day;
  return instantOf(year, month + months, Math.min(day, lastDay)) + DAY;
}

/** The day and the hour at which a person calls or receives. */
export function appointmentAt(askedAt: Instant, halfDay: HalfDay, workingDays: number): Instant {
  return startOfDay(addWorkingDays(askedAt, workingDays)) + HOURS[halfDay] * HOUR;
}

/** When somebody has finished: some working days later, in the afternoon. */
export function answeredAt(at: Instant, workingDays: number): Instant {
  return startOfDay(addWorkingDays(at, workingDays)) + 16 * HOUR;
}

/** The next run of the computers that sort what has come in. */
export function sortedAt(at: Instant): Instant {
  return nextTimeOfDay(at, 3);
}
