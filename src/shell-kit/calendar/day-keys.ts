import { DAY, type Instant } from '#domain/time.ts';
import { mondayOf, shiftMonths } from '#engine/calendar/month.ts';

const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const MONTHS: Record<string, number> = { PageUp: -1, PageDown: 1 };

/** What was pressed, and whether the page is read from right to left. */
interface Press {
  key: string;
  shiftKey: boolean;
  mirrored: boolean;
}

/** The day a key of the keyboard leads to, as in every date picker; undefined for keys that mean nothing here. */
export function dayReached({ key, shiftKey, mirrored }: Press, day: Instant): Instant | undefined {
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return mondayOf(day) + 6 * DAY;
  const months = MONTHS[key];
  if (months !== undefined) return shiftMonths(day, shiftKey ? 12 * months : months);
  const days = DAYS[key];
  if (days === undefined) return undefined;
  return day + DAY * (mirrored && Math.abs(days) === 1 ? -days : days);
}
