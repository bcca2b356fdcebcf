import { passesLuhn } from '#domain/guard/checksums.ts';
import { type DigitWindow, digitRuns, groupWindows, isGroupedAs, stretches } from '#domain/guard/digit-runs.ts';
import type { Sighting } from '#domain/guard/sighting.ts';
import { isInvented } from '#domain/guard/social-security-number.ts';

const SHORTEST = 14;
const LONGEST = 19;
const USUAL = [...['16', '17', '18', '19'], ...['4-4-4-4', '4-6-5', '4-6-4', '4-4-4-4-3', '4-4-4-4-2', '4-4-4-4-1']];
/** How cards begin: only these are looked for among other digits, where the sum alone would accuse one in ten. */
const ISSUED =
  /^(?:4\d{12}(?:\d{3}){1,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d)\d{12})$/;
/** No company: nine nines fail the sum that company numbers pass. */
const INVENTED_COMPANY = /^9{9}\d{5}$/;

/** Fourteen to nineteen digits that pass Luhn's sum. */
export function cards(text: string): Sighting[] {
  return digitRuns(text).flatMap((run) => {
    const spaced = groupWindows(run, LONGEST)
      .filter(isWrittenLikeACard)
      .map(({ digits }) => digits);
    const glued = run.groups.flatMap((group) => [14, 15, 16].flatMap((length) => stretches(group, length)));
    const right = [...spaced, ...glued.filter((digits) => ISSUED.test(digits))].filter(isCard);
    const shape = /^(?!0+$)\d{16,19}$/.test(run.digits) && isGroupedAs(run, USUAL) && !isListOfYears(run);
    return [...right.map((value) => ({ value, real: true })), ...(shape ? [{ value: run.digits, real: false }] : [])];
  });
}

const isCard = (digits: string): boolean =>
  digits.length >= SHORTEST && passesLuhn(digits) && !INVENTED_COMPANY.test(digits) && !isInvented(digits);

/** In one piece, in the usual blocks, or in other blocks when nothing else stands around and cards begin like this. */
function isWrittenLikeACard(window: DigitWindow): boolean {
  if (isListOfYears(window)) return false;
  if (window.groups.length === 1) return true;
  if (window.nearlyWhole)
    return isGroupedAs(window, USUAL) || /^[3-6]/.test(window.digits) || ISSUED.test(window.digits);
  return isGroupedAs(window, USUAL) && ISSUED.test(window.digits);
}

const isListOfYears = ({ groups }: { groups: string[] }): boolean =>
  groups.every((group) => /^(?:19|20)\d\d$/.test(group));
