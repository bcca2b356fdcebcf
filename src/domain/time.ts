/**
 * Simulated time. The sandbox has one clock without time zone: what the calendar on the persona's wall says.
 * This is the only file that names `Date`, and only as arithmetic on numbers: it never reads the device's clock.
 */

/** A moment of simulated time: milliseconds since 1970-01-01T00:00 on the persona's wall clock. */
export type Instant = number;

/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;

/** A length of time in ISO 8601, limited to weeks, days, hours and minutes: `P4D`, `PT15M`, `P2W`. */
export type Duration = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;
const DURATION_PATTERN = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; undefined when it is no such text or no day of the calendar. */
export function parseInstant(text: string): Instant | undefined {
  const match = DAY_PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0)) as Five;
  if (hour > 23 || minute > 59) return undefined;
  const at = instantOf(year, month, day, hour, minute);
  return toDay(at) === text.slice(0, 10) ? at : undefined;
}
type Five = [number, number, number, number, number];

/** The same, for texts already checked; throws on anything else. */
export function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(`"${text}" is not a date. Write it as 2031-03-29 or 2031-03-29T09:00.`);
  return at;
}

/** The moment with these numbers; the month counts from 1 and may overflow (13 is January of the next year). */
export function instantOf(year: number, month: number, day: number, hour = 0, minute = 0): Instant {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Reads a day typed as JJ/MM/AAAA, with `/`, `.`, `-` or a space between; undefined when there is no such day. */
export function parseFrenchDay(text: string): Instant | undefined {
  const match = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text.trim());
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  return parseInstant(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A day as it is typed in French forms: JJ/MM/AAAA. */
export function frenchDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** The day a moment belongs to. */
export function toDay(at: Instant): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/** The moment as `YYYY-MM-DDTHH:MM`. */
export function toIso(at: Instant): string {
  return new Date(at).toISOString().slice(0, 16);
}

/** Year, month (from 1), day of the month and day of the week (0 is Sunday) of a moment. */
export function partsOf(at: Instant): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Midnight at the start of the moment's day. */
export function startOfDay(at: Instant): Instant {
  return Math.floor(at / DAY) * DAY;
}

/** The next time the clock shows this hour, strictly after the moment. */
export function nextTimeOfDay(at: Instant, hour: number): Instant {
  const today = startOfDay(at) + hour * HOUR;
  return today > at ? today : today + DAY;
}

/** Milliseconds of an ISO 8601 duration; undefined when it is written otherwise or empty. */
export function parseDuration(text: Duration): number | undefined {
  const match = DURATION_PATTERN.exec(text);
  if (!match) return undefined;
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as Four;
  const length = weeks * 7 * DAY + days * DAY + hours * HOUR + minutes * MINUTE;
  return length > 0 ? length : undefined;
}
type Four = [number, number, number, number];
