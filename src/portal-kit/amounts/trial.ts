import type { Amounts } from '#api/amounts.ts';
import { parseAmount } from '#domain/money.ts';

/** Something that may be changed to see what follows. */
export type Input = Amounts['inputs'][number];

/** What somebody types in the place of what is known, by input. */
export type Trial = Record<string, string>;

/** What is wrong with a number that was typed. */
export type TrialProblem = 'amount' | 'number' | 'most';

/** As many boxes as stand on a page without a fold. */
const FEW = 8;

/** What is shown at once, and what is kept below a fold where there are many: what is zero, a box that one would have left empty. */
export function splitInputs(inputs: Input[]): { first: Input[]; rest: Input[] } {
  if (inputs.length <= FEW) return { first: inputs, rest: [] };
  const isFirst = ({ unit, known }: Input) => unit === 'yes-no' || known !== 0;
  return { first: inputs.filter(isFirst), rest: inputs.filter((input) => !isFirst(input)) };
}

/** What is known, as one would type it. */
export function knownTrial(inputs: Input[]): Trial {
  return Object.fromEntries(inputs.map((input) => [input.id, typed(input)]));
}

function typed({ unit, known }: Input): string {
  if (unit === 'yes-no') return known === 1 ? 'yes' : 'no';
  if (unit === 'money') return (known / 100).toFixed(known % 100 === 0 ? 0 : 2).replace('.', ',');
  return String(known);
}

/** The number that was typed, or what is wrong with it. An empty box is a zero: nothing is not wrong. */
export function readTrial({ unit, max }: Input, text: string): number | TrialProblem {
  if (unit === 'yes-no') return text === 'yes' ? 1 : 0;
  const bare = text.trim() === '' ? '0' : text.trim();
  const value = unit === 'money' ? parseAmount(bare) : wholeNumber(bare);
  if (value === undefined) return unit === 'money' ? 'amount' : 'number';
  return value > max ? 'most' : value;
}

const wholeNumber = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);

/** What is wrong, by input. */
export function trialProblems(inputs: Input[], trial: Trial): Record<string, TrialProblem> {
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const value = readTrial(input, trial[input.id] ?? '');
      return typeof value === 'number' ? [] : [[input.id, value]];
    }),
  );
}

/** What differs from what is known. */
export function otherwiseIn(inputs: Input[], trial: Trial): Record<string, number> {
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const value = readTrial(input, trial[input.id] ?? '');
      return typeof value === 'number' && value !== input.known ? [[input.id, value]] : [];
    }),
  );
}
