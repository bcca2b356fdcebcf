import { DAY, HOUR, type Instant, parseInstant, startOfDay, toDay } from '#domain/time.ts';

/** Offices open: every jump to a day arrives at this hour. */
const MORNING = 9 * HOUR;

/** The farthest day one can go to at once: a year mistyped by a digit would skip everything there is to see. */
export const FARTHEST = 366 * DAY;

/** A day, when offices open. */
export function morningOf(day: Instant): Instant {
  return startOfDay(day) + MORNING;
}

/** The next day, when offices open. */
export function nextMorning(now: Instant): Instant {
  return morningOf(now + DAY);
}

export type ChosenDate = { to: Instant } | { problem: 'missing' | 'past' | 'far'; day: Instant };

/** A date typed or picked, as `YYYY-MM-DD`; or what is wrong with it and the day that the sentence about it names. */
export function chooseDate(text: string, now: Instant): ChosenDate {
  const day = parseInstant(text);
  if (day === undefined) return { problem: 'missing', day: nextMorning(now) };
  if (day <= startOfDay(now)) return { problem: 'past', day: now };
  if (day > now + FARTHEST) return { problem: 'far', day: now + FARTHEST };
  return { to: morningOf(day) };
}

/** The same moment's day, for the `min` and `max` of a date input. */
export function datesAround(now: Instant): { first: string; last: string } {
  return { first: toDay(now + DAY), last: toDay(now + FARTHEST) };
}
