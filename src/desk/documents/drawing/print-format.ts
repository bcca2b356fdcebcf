import type { Cents } from '#domain/money.ts';
import { type Day, instant, instantOf, partsOf, toDay } from '#domain/time.ts';

/**
 * Dates and amounts as French firms print them, whatever the language of the screen. Written by hand: a paper must come
 * out the same on every machine, and Intl's French differs from one browser to the next.
 */

const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

const monthName = (month: number) => MONTHS[(month + 11) % 12] ?? '';

/** 1 234,56 */
export function euros(cents: Cents): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? '−' : ''}${whole},${rest}`;
}

/** 12 640, as tax offices round. */
export function wholeEuros(cents: Cents): string {
  return euros(Math.round(cents / 100) * 100).replace(/,00$/, '');
}

/** 6,90, from hundredths of a percent. */
export const percent = euros;

/** 31/03/2031 */
export function inFigures(day: Day): string {
  return day.split('-').toReversed().join('/');
}

/** 31 mars 2031, 1er mars 2031 */
export function inWords(day: Day): string {
  const { year, month, day: number } = partsOf(instant(day));
  return `${number === 1 ? '1er' : number} ${monthName(month)} ${year}`;
}

/** mars 2031, from `2031-03` */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-');
  return `${monthName(Number(number))} ${year}`;
}

/** The first and the last day of a month written `2031-03`. */
export function daysOf(month: string): { first: Day; last: Day } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { first: `${month}-01`, last: toDay(instantOf(year, number + 1, 0)) };
}

/** The day a number of months later, e.g. when a card expires. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, day: number } = partsOf(instant(day));
  return toDay(instantOf(year, month + months, number));
}

/** The month, as `2031-03`, a number of months before another. */
export function monthBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return toDay(instantOf(year, number - count, 1)).slice(0, 7);
}
