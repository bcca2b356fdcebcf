/** The eleven public holidays of the Labour Code (art. L3133-1), by name. */
import { DAY, type Instant, instantOf, partsOf, startOfDay } from '#domain/time.ts';

/** In the order of most calendars; Easter moves three of them. */
export const PUBLIC_HOLIDAYS = [
  'new-year',
  'easter-monday',
  'labour-day',
  'victory-day',
  'ascension',
  'whit-monday',
  'national-day',
  'assumption',
  'all-saints',
  'armistice',
  'christmas',
] as const;
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

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

/** When each public holiday of a year is, as a midnight. */
export function holidaysOf(year: number): Record<PublicHoliday, Instant> {
  const easter = easterSunday(year);
  return {
    'new-year': instantOf(year, 1, 1),
    'easter-monday': easter + DAY,
    'labour-day': instantOf(year, 5, 1),
    'victory-day': instantOf(year, 5, 8),
    ascension: easter + 39 * DAY,
    'whit-monday': easter + 50 * DAY,
    'national-day': instantOf(year, 7, 14),
    assumption: instantOf(year, 8, 15),
    'all-saints': instantOf(year, 11, 1),
    armistice: instantOf(year, 11, 11),
    christmas: instantOf(year, 12, 25),
  };
}

/** Which public holiday the day of this moment is; of two that meet, the one with a fixed date. */
export function publicHolidayOn(at: Instant): PublicHoliday | undefined {
  const holidays = holidaysOf(partsOf(at).year);
  return PUBLIC_HOLIDAYS.find((name) => holidays[name] === startOfDay(at));
}
