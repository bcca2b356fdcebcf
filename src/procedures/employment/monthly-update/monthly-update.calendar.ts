import { DAY, HOUR, type Instant, instantOf, MINUTE, nextTimeOfDay, partsOf, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { monthlyUpdateFacts as facts } from '#procedures/employment/monthly-update/monthly-update.facts.ts';

/** The dates of one month's update. */
export interface UpdateWindow {
  /** First day of the month the update speaks of. */
  month: Instant;
  opens: Instant;
  /** Midnight at the end of the last day: the first moment that is too late. */
  closes: Instant;
  /** The first working day of the following month: no transfer leaves before it. */
  firstTransfer: Instant;
}

/** The window of the month that a case opened at this moment is about: until the 15th, still the month before. */
export function windowAt(openedAt: Instant): UpdateWindow {
  const { year, month, day } = partsOf(openedAt);
  return windowOf(year, day <= facts.closesOn ? month - 1 : month);
}

/** The window of a month; month 13 is January of the next year, month 0 December of the year before. */
export function windowOf(year: number, month: number): UpdateWindow {
  const first = instantOf(year, month, 1);
  const isFebruary = partsOf(first).month === 2;
  return {
    month: first,
    opens: instantOf(year, month, isFebruary ? facts.opensOnInFebruary : facts.opensOn),
    closes: instantOf(year, month + 1, facts.closesOn) + DAY,
    firstTransfer: addWorkingDays(instantOf(year, month + 1, 1), 0),
  };
}

/** The last day of the month that begins here, at midnight. */
export function endOfMonth(month: Instant): Instant {
  const { year, month: number } = partsOf(month);
  return instantOf(year, number + 1, 1) - DAY;
}

/** The last minute in which the update can be sent. */
export function lastMinute({ closes }: Pick<UpdateWindow, 'closes'>): Instant {
  return closes - MINUTE;
}

/** When the reminder leaves. */
export function reminderAt(closes: Instant): Instant {
  const { year, month } = partsOf(closes - DAY);
  return instantOf(year, month, facts.reminderOn) + facts.reminderHour;
}

/** When the transfer leaves: some working days later, at eight, and never before the first transfers of the month. */
export function transferAt(at: Instant, firstTransfer: Instant): Instant {
  const day = startOfDay(addWorkingDays(at, facts.workingDaysToTransfer));
  return Math.max(day, firstTransfer) + 8 * HOUR;
}

/** The next run of the computers that work at night. */
export function nightAfter(at: Instant): Instant {
  return nextTimeOfDay(at, 3);
}

/** When a person has read what was sent: some working days later, at ten. */
export function readAt(at: Instant): Instant {
  return startOfDay(addWorkingDays(at, facts.workingDaysToRead)) + 10 * HOUR;
}
