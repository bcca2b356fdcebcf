/** French working days: Monday to Friday, less the eleven public holidays of the Labour Code (art. L3133-1). */
import { DAY, type Instant, instantOf, partsOf, startOfDay } from '#domain/time.ts';

/** Easter Sunday of a Gregorian year (the anonymous algorithm published in Nature, 1876). */
export function easterSunday(year: number): Instant {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - leapCenturies - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return instantOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The public holidays of a year, as midnights, in calendar order. */
export function publicHolidays(year: number): Instant[] {
  const easter = easterSunday(year);
  const fixed = [
    [1, 1],
    [5, 1],
    [5, 8],
    [7, 14],
    [8, 15],
    [11, 1],
    [11, 11],
    [12, 25],
  ] as const;
  const movable = [easter + DAY, easter + 39 * DAY, easter + 50 * DAY];
  return [...fixed.map(([month, day]) => instantOf(year, month, day)), ...movable].sort((a, b) => a - b);
}

/** Whether offices and banks work on the day of this moment. */
export function isWorkingDay(at: Instant): boolean {
  const { year, weekday } = partsOf(at);
  return weekday !== 0 && weekday !== 6 && !publicHolidays(year).includes(startOfDay(at));
}

/** The same hour on the n-th working day after the moment; with n = 0, the same day or the next working day. */
export function addWorkingDays(at: Instant, days: number): Instant {
  let day = at;
  while (!isWorkingDay(day)) day += DAY;
  for (let left = days; left > 0; left -= 1) {
    do day += DAY;
    while (!isWorkingDay(day));
  }
  return day;
}
