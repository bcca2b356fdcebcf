import { modulo97 } from '#domain/guard/checksums.ts';
import { digitRuns, groupWindows, isGroupedAs, stretches } from '#domain/guard/digit-runs.ts';
import { GAP } from '#domain/guard/plain-characters.ts';
import type { Sighting } from '#domain/guard/sighting.ts';

/** Sex or waiting number, year, month, place of birth, order. The months 00 and 13 to 19 are given to nobody. */
const SHAPE = /^[123478]\d{2}(?:0[1-9]|1[0-2]|2\d|3\d|4[0-2]|[5-9]\d)(?:\d{2}|2[AB])\d{6}$/;

const CORSICAN = new RegExp(
  `([123478](?:${GAP}\\d){4}${GAP}2${GAP}[AB](?:${GAP}\\d){6})((?:${GAP}\\d){2}(?!${GAP}\\d))?`,
  'gi',
);

/** Numbers that nobody can have, as this sandbox prints them: thirteenth month, département 00, commune 000. */
const INVENTED = /^[123478]\d{2}1300000/;

/** The two digits after the thirteen of a number; Corsica's letters count as 19 and 18. */
export function keyOf(thirteen: string): string {
  return String(97 - modulo97(thirteen.replace('2A', '19').replace('2B', '18'))).padStart(2, '0');
}

/** Whether digits look like an invented number of this sandbox, or the beginning of one. */
export const isInvented = (digits: string): boolean => INVENTED.test(digits);

/** With its key a number is certain; thirteen characters alone are probable. */
export function socialSecurityNumbers(text: string): Sighting[] {
  return [...digitRuns(text).flatMap(inRun), ...corsican(text)];
}

function inRun(run: ReturnType<typeof digitRuns>[number]): Sighting[] {
  const certain = stretches(run.digits, 15).filter(isRight);
  const short = groupWindows(run, 13).filter((window) => {
    if (window.digits.length !== 13) return false;
    return window.whole || window.groups.length === 1 || (window.last && isGroupedAs(window, ['1-2-2-2-3-3']));
  });
  return [
    ...certain.map((value) => ({ value, real: true })),
    ...short.filter(({ digits }) => SHAPE.test(digits)).map(({ digits }) => ({ value: digits, real: true })),
    ...(/^(?:[123478]\d{14}|[478]\d{12})$/.test(run.digits) || (run.digits.length === 13 && isInvented(run.digits))
      ? [{ value: run.digits, real: false }]
      : []),
  ];
}

function corsican(text: string): Sighting[] {
  return [...text.matchAll(CORSICAN)].flatMap(([, body = '', tail]) => {
    const thirteen = bare(body);
    if (!SHAPE.test(thirteen)) return [];
    const key = tail === undefined ? undefined : bare(tail);
    return [{ value: thirteen + (key ?? ''), real: key === undefined || key === keyOf(thirteen) }];
  });
}

const isRight = (number: string): boolean =>
  SHAPE.test(number.slice(0, 13)) && number.slice(13) === keyOf(number.slice(0, 13));

const bare = (written: string): string => written.replace(/[^\dab]/gi, '').toUpperCase();
