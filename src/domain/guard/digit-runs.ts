/** Digits with nothing but gaps between them, e.g. `06 12 34 56 78` in three groups or five. */
export interface DigitRun {
  groups: string[];
  digits: string;
  /** A plus sign stands before it. */
  plus: boolean;
}

/** Some digits of a run, cut where its writer left gaps. */
export interface DigitWindow {
  groups: string[];
  digits: string;
  /** Nothing stands before or after it in the run. */
  whole: boolean;
  /** Nothing more than a short number stands before or after it, as in `appt 12 06…`. */
  nearlyWhole: boolean;
  /** Nothing stands after it. */
  last: boolean;
  plus: boolean;
}

const SHORT = 3;
const RUN = /\+?\d+(?:[\s.\-_/()]{1,3}\d+)*/g;

/** Every run of digits, in plain characters; and in each, the parts whose gaps are all alike. */
export function digitRuns(text: string): DigitRun[] {
  return (text.match(RUN) ?? []).flatMap((written) => {
    const run = asRun(written);
    const alike = partsWithOneGap(written).map(asRun);
    return [run, ...alike.filter(({ digits }) => digits !== run.digits)];
  });
}

function asRun(written: string): DigitRun {
  const groups = written.match(/\d+/g) ?? [];
  return { groups, digits: groups.join(''), plus: written.startsWith('+') };
}

/** `12 06.12.34.56.78` is a number, and another one: its writer changed the gap between them. */
function partsWithOneGap(written: string): string[] {
  const gaps = new Set(written.match(/(?<=\d)\D+(?=\d)/g));
  if (gaps.size < 2) return [];
  return [...gaps].flatMap((gap) => {
    const exact = gap.replace(/[.()/-]/g, '\\$&');
    return written.match(new RegExp(`(?<!\\d)\\d+(?:${exact}\\d+)+(?!\\d)`, 'g')) ?? [];
  });
}

/** Neighbouring whole groups of a run, with at most `longest` digits together. */
export function groupWindows({ groups, plus }: DigitRun, longest: number): DigitWindow[] {
  return groups.flatMap((_, from) => {
    const windows: DigitWindow[] = [];
    for (let to = from + 1; to <= groups.length; to += 1) {
      const some = groups.slice(from, to);
      const digits = some.join('');
      if (digits.length > longest) break;
      const others = [...groups.slice(0, from), ...groups.slice(to)];
      windows.push({
        groups: some,
        digits,
        whole: others.length === 0,
        nearlyWhole: others.length < 2 && others.join('').length <= SHORT,
        last: to === groups.length,
        plus: plus && from === 0,
      });
    }
    return windows;
  });
}

/** Every stretch of `length` digits, wherever it begins: other digits glued to a number do not hide it. */
export function stretches(digits: string, length: number): string[] {
  return Array.from({ length: Math.max(0, digits.length - length + 1) }, (_, from) =>
    digits.slice(from, from + length),
  );
}

/** Whether the groups are as long as people usually write them, e.g. `2-2-2-2-2`. */
export function isGroupedAs({ groups }: { groups: string[] }, usual: readonly string[]): boolean {
  return usual.includes(groups.map(({ length }) => length).join('-'));
}
