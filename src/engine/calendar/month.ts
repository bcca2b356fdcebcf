import { DAY, type Instant, instantOf, partsOf, startOfDay } from '#domain/time.ts';

/** Seven days from Monday on; what belongs to another month is left empty, as on a wall calendar. */
export type Week = (Instant | undefined)[];

/** Midnight at the start of the month a moment belongs to. */
export function startOfMonth(at: Instant): Instant {
  const { year, month } = partsOf(at);
  return instantOf(year, month, 1);
}

/** The weeks of the month a moment belongs to, each day as its midnight. */
export function weeksOf(at: Instant): Week[] {
  const first = startOfMonth(at);
  const next = shiftMonths(first, 1);
  const weeks: Week[] = [];
  for (let monday = mondayOf(first); monday < next; monday += 7 * DAY) {
    const days = Array.from({ length: 7 }, (_, index) => monday + index * DAY);
    weeks.push(days.map((day) => (day >= first && day < next ? day : undefined)));
  }
  return weeks;
}

/** Midnight of the Monday of a moment's week. */
export function mondayOf(at: Instant): Instant {
  return startOfDay(at) - ((partsOf(at).weekday + 6) % 7) * DAY;
}

/** The same day some months later or earlier; the last of the month where there is no such day. */
export function shiftMonths(at: Instant, months: number): Instant {
  const { year, month, day } = partsOf(at);
  const lastDay = partsOf(instantOf(year, month + months + 1, 0)).day;
  return instantOf(year, month + months, Math.min(day, lastDay));
}
