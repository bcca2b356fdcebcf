import type { Calculation, CalculationLine, Inputs, Unit } from '#domain/calculation.ts';
import { type Evaluator, evaluator } from '#procedures/amounts/evaluator.ts';
import { namesIn, type Rule } from '#procedures/amounts/rule.ts';

/** One line of a model: given by the case, a figure of the year, or worked out from other lines. Money is in cents. */
export type Line = { unit: Unit } & ({ input: { max: number } } | { figure: number } | { rule: Rule });

type Lines = Readonly<Record<string, Line>>;

/** How one amount is worked out: its lines, the result first. */
export interface AmountModel {
  id: string;
  result: string;
  lines: Lines;
  /** Works it out: the lines that count for these inputs in the order in which one would tell them, then the others. */
  workOut: (inputs: Inputs) => Calculation;
}

/** How many amounts are kept: the months of a few cases, and what somebody tried otherwise. */
const KEPT = 64;

export const input = (unit: Unit, max: number): Line => ({ unit, input: { max } });
export const figure = (unit: Unit, value: number): Line => ({ unit, figure: value });
export const money = (rule: Rule): Line => ({ unit: 'money', rule });

/**
 * A model that publicodes evaluates, once for the same inputs. Reading the rules takes longer than anything else, so that happens
 * when an amount is asked for and not before.
 */
export function amountModel(id: string, validFor: number, lines: Lines): AmountModel {
  const [result = id] = Object.keys(lines);
  const inputs = Object.keys(lines).filter((name) => isInput(lines[name]));
  const kept = new Map<string, Calculation>();
  let rules: Evaluator | undefined;

  function workOut(given: Inputs): Calculation {
    const situation = Object.fromEntries(inputs.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
    const key = JSON.stringify(situation);
    const known = kept.get(key);
    if (known) return keep(key, known);
    rules ??= evaluator(Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, ruleOf(line)])));
    rules.suppose(situation);
    const calculation = { id, result, validFor, lines: linesFrom(result, lines, rules) };
    return keep(key, calculation);
  }

  /** The one that was asked for longest ago makes room. */
  function keep(key: string, calculation: Calculation): Calculation {
    kept.delete(key);
    kept.set(key, calculation);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size > KEPT) kept.delete(oldest);
    return calculation;
  }

  return { id, result, lines, workOut };
}

/** The amount itself. */
export function resultOf({ result, lines }: Calculation): number {
  return lines.find(({ id }) => id === result)?.value ?? 0;
}

const isInput = (line: Line | undefined) => line !== undefined && 'input' in line;

/** Inputs are zero until something else is supposed. */
function ruleOf(line: Line): Rule {
  if ('rule' in line) return line.rule;
  return 'figure' in line ? line.figure : 0;
}

/** The result and everything it is worked out from, as one would tell it; then the rest, which sentences may still speak of. */
function linesFrom(result: string, lines: Lines, { numberOf, isTrue }: Evaluator): CalculationLine[] {
  const found = new Map<string, CalculationLine>();
  const follow = (id: string) => {
    const line = lines[id];
    if (!line || found.has(id)) return;
    const uses = 'rule' in line ? [...new Set(namesIn(line.rule, isTrue))] : [];
    found.set(id, { id, unit: line.unit, value: numberOf(id), uses, ...givenOf(line) });
    uses.forEach(follow);
  };
  follow(result);
  Object.keys(lines).forEach(follow);
  return [...found.values()];
}

function givenOf(line: Line): Pick<CalculationLine, 'given'> {
  if ('rule' in line) return {};
  return { given: 'input' in line ? 'input' : 'figure' };
}
