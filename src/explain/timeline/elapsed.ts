import type { TextRef } from '#domain/text.ts';
import { DAY, HOUR, MINUTE } from '#domain/time.ts';

/** A length of time in the largest unit that says it well; undefined when it is no time at all. */
export function elapsed(milliseconds: number): TextRef | undefined {
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes < 1) return undefined;
  if (minutes < 60) return { key: 'explain:elapsed.minutes', values: { n: minutes } };
  const hours = Math.round(milliseconds / HOUR);
  if (hours < 24) return { key: 'explain:elapsed.hours', values: { n: hours } };
  return { key: 'explain:elapsed.days', values: { n: Math.round(milliseconds / DAY) } };
}
