import { DAY, type Day, HOUR, type Instant, instant, MINUTE, startOfDay } from '#domain/time.ts';

/** When agencies remind of a last day: so many days before it, at nine. Our own choice. */
const REMINDED_BEFORE = [4, 1];
const REMINDER_HOUR = 9 * HOUR;

/** The first moment that is too late, where papers may come until this day: midnight at its end. */
export function endOf(day: Day): Instant {
  return instant(day) + DAY;
}

/** The first moment that is too late, where papers may come for so many days more. */
export function endAfter(at: Instant, days: number): Instant {
  return startOfDay(at) + (days + 1) * DAY;
}

/** The last minute in which papers still come in time: texts name its day. */
export function lastMinute(end: Instant): Instant {
  return end - MINUTE;
}

/** When the reminder leaves: of the days on which it may, the first still to come; after the end, i.e. never, when none is. */
export function reminderBefore(end: Instant, at: Instant): Instant {
  const moments = REMINDED_BEFORE.map((days) => end - (days + 1) * DAY + REMINDER_HOUR);
  return moments.find((moment) => moment > at) ?? end + DAY;
}
