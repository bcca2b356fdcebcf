import { type DigitWindow, digitRuns, groupWindows, isGroupedAs } from '#domain/guard/digit-runs.ts';
import type { Sighting } from '#domain/guard/sighting.ts';

const LONGEST = 14;
/** Six blocks that Arcep keeps for fiction: they are given to nobody and cannot ring. */
const FICTION = /^0(?:19900|26191|35301|46571|53649|63998)\d{4}$/;
const OVERSEAS = '(?:262|590|594|596)';
const USUAL = [
  ...['10', '2-2-2-2-2', '4-2-2-2', '4-3-3', '1-3-3-3', '2-4-4'],
  ...['11', '2-9', '2-1-2-2-2-2', '2-1-1-2-2-2-2', '2-2-2-2-2-2', '2-1-9', '2-3-2-2-2', '2-3-3-3'],
  ...['13', '4-9', '4-1-2-2-2-2', '4-3-2-2-2', '3-9', '3-3-2-2-2', '3-3-3-3'],
];

/** A French number as it is dialled in France, from however it is written; other digits stay as they are. */
export function national(digits: string): string {
  return digits.replace(/^(?:0033|33)0?(?=[1-9])/, '0');
}

/** French numbers, with or without the country's code. Short official numbers (3949, 33700) are not among them. */
export function phones(text: string): Sighting[] {
  return digitRuns(text).flatMap((run) =>
    groupWindows(run, LONGEST)
      .filter((window) => window.nearlyWhole || isGroupedAs(window, USUAL))
      .filter((window) => isOverseas(window) || isFrench(window))
      .map(({ digits }) => ({ value: national(digits), real: !FICTION.test(national(digits)) })),
  );
}

/** Without plus sign or zeros, 33 is only a country's code when nothing else stands around. */
function isFrench({ digits, plus, whole }: DigitWindow): boolean {
  if (/^0[1-9]\d{8}$/.test(digits)) return true;
  return /^0033/.test(digits) || plus || whole ? /^(?:00)?330?[1-9]\d{8}$/.test(digits) : false;
}

const isOverseas = ({ digits, plus }: DigitWindow): boolean =>
  new RegExp(plus ? `^${OVERSEAS}0?[1-9]\\d{8}$` : `^00${OVERSEAS}0?[1-9]\\d{8}$`).test(digits);
