import { passesLuhn } from '#domain/guard/checksums.ts';
import { digitRuns, groupWindows, isGroupedAs, stretches } from '#domain/guard/digit-runs.ts';
import type { Sighting } from '#domain/guard/sighting.ts';

const LENGTH = 14;
const USUAL = ['14', '9-5', '3-3-3-5', '3-3-3-3-2'];
const LA_POSTE = '356000000';

/** The company's nine digits and the whole number each pass Luhn's sum; the post office counts otherwise. */
export function isSiret(digits: string): boolean {
  if (digits.length !== LENGTH || !passesLuhn(digits.slice(0, 9))) return false;
  return passesLuhn(digits) || (digits.startsWith(LA_POSTE) && sumOf(digits) % 5 === 0);
}

export function sirets(text: string): Sighting[] {
  return digitRuns(text).flatMap((run) => {
    const spaced = groupWindows(run, LENGTH).filter((window) => window.nearlyWhole || isGroupedAs(window, USUAL));
    const glued = run.groups.flatMap((group) => stretches(group, LENGTH));
    const right = [...spaced.map(({ digits }) => digits), ...glued].filter(isSiret);
    return [
      ...right.map((value) => ({ value, real: true })),
      ...(run.digits.length === LENGTH && isGroupedAs(run, USUAL) ? [{ value: run.digits, real: false }] : []),
    ];
  });
}

const sumOf = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);
