/** French working days: Monday to Friday, less the eleven public holidays of the Labour Code (art. L3133-1). */
import { holidaysOf } from '#domain/public-holidays.ts';
import { DAY, type Instant, partsOf, startOfDay } from '#domain/time.ts';

/** The public holidays of a year, as midnights, in calendar order. */
export function publicHolidays(year: number): Instant[] {
  return Object.values(holidaysOf(year)).sort((a, b) => a - b);
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
