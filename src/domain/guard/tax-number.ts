import { digitRuns, groupWindows, isGroupedAs, stretches } from '#domain/guard/digit-runs.ts';
import type { Sighting } from '#domain/guard/sighting.ts';

const LENGTH = 13;
const USUAL = ['13', '2-2-3-3-3', '10-3', '4-4-5', '3-3-3-4', '1-3-3-3-3'];

/** The last three of thirteen digits: the first ten, divided by 511, leave them. */
export function taxKeyOf(ten: string): string {
  return String(Number(ten) % 511).padStart(3, '0');
}

/** A first digit from 0 to 3 and a right key make a number real. Thirteen other digits are only asked about. */
export function taxNumbers(text: string): Sighting[] {
  return digitRuns(text).flatMap((run) => {
    const spaced = groupWindows(run, LENGTH).map(({ digits }) => digits);
    const glued = run.groups.flatMap((group) => stretches(group, LENGTH));
    const right = [...spaced, ...glued].filter(isRight);
    return [
      ...right.map((value) => ({ value, real: true })),
      ...(/^(?!0033)[0-39]\d{12}$/.test(run.digits) && isGroupedAs(run, USUAL)
        ? [{ value: run.digits, real: false }]
        : []),
    ];
  });
}

const isRight = (digits: string): boolean =>
  /^(?!0{10})[0-3]\d{12}$/.test(digits) && digits.slice(10) === taxKeyOf(digits.slice(0, 10));
