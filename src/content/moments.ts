import { HOUR, type Instant, instant } from '#domain/time.ts';

/** The hour meant by a date without an hour: people practise by day. */
const MORNING = 9 * HOUR;

/** The moment that a scenario names, e.g. `2031-03-29` (nine in the morning) or `2031-03-29T15:30`. */
export function momentOf(text: string): Instant {
  return text.length === 10 ? instant(text) + MORNING : instant(text);
}
