import Engine, { parseExpression } from 'publicodes';
import type { Calculation, CalculationLine, Inputs, Unit } from '#domain/calculation.ts';

/** A rule as publicodes reads it: an expression, or mechanisms (`somme`, `variations`, `plancher` …) with what they are about. */
export type Rule = string | number | { readonly [mechanism: string]: Rule | readonly Rule[] };

/** One line of a model: given by the case, a figure of the year, or worked out from other lines. Money is in cents. */
export type Line = { unit: Unit } & ({ input: { max: number } } | { figure: number } | { rule: Rule });

/** How one amount is worked out: its lines, the result first. */
export interface AmountModel {
  id: string;
  result: string;
  lines: Readonly<Record<string, Line>>;
  /** Works it out, with the lines that count for these inputs and no others. */
  workOut: (inputs: Inputs) => Calculation;
}

/** How many amounts are kept: the months of a few cases, and what somebody tried otherwise. */
const KEPT = 64;

export const input = (unit: Unit, max: number): Line => ({ unit, input: { max } });
export const figure = (unit: Unit, value: number): Line => ({ unit, figure: value });
export const money = (rule: Rule): Line => ({ unit: 'money', rule });

/**
 * A model that publicodes evaluates, once for the same inputs. Reading rules takes it some twenty milliseconds, so that happens
 * when an amount is asked for and not before.
 */
export function amountModel(id: string, validFor: number, lines: Readonly<Record<string, Line>>): AmountModel {
  const [result = id] = Object.keys(lines);
  const inputs = Object.keys(lines).filter((name) => isInput(lines[name]));
  const kept = new Map<string, Calculation>();
  let engine: Engine | undefined;

  function workOut(given: Inputs): Calculation {
    const situation = Object.fromEntries(inputs.map((name) => [name, given[name] ?? 0]));
    const key = JSON.stringify(situation);
    const known = kept.get(key);
    if (known) return known;
    engine ??= new Engine(rulesOf(lines), { strict: true });
    engine.setSituation(situation);
    const calculation = { id, result, validFor, lines: linesFrom(result, lines, engine) };
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= KEPT) kept.delete(oldest);
    kept.set(key, calculation);
    return calculation;
  }

  return { id, result, lines, workOut };
}

/** The amount itself. */
export function resultOf({ result, lines }: Calculation): number {
  return lines.find(({ id }) => id === result)?.value ?? 0;
}

const isInput = (line: Line | undefined) => line !== undefined && 'input' in line;

/** What publicodes is given: inputs as zero until a situation says more. A copy, as it may write into it. */
function rulesOf(lines: Readonly<Record<string, Line>>) {
  const rules = Object.entries(lines).map(([name, line]) => {
    if ('input' in line) return [name, { valeur: 0 }];
    return [name, 'figure' in line ? { valeur: line.figure } : { valeur: line.rule }];
  });
  return structuredClone(Object.fromEntries(rules)) as ConstructorParameters<typeof Engine>[0];
}

/** A line and everything it is worked out from, each once, in the order in which one would tell it. */
function linesFrom(result: string, lines: Readonly<Record<string, Line>>, engine: Engine): CalculationLine[] {
  const found = new Map<string, CalculationLine>();
  const follow = (id: string) => {
    const line = lines[id];
    if (!line || found.has(id)) return;
    const uses = 'rule' in line ? [...new Set(namesIn(line.rule, engine))] : [];
    found.set(id, { id, unit: line.unit, value: numberOf(id, engine), uses, ...givenOf(line) });
    uses.forEach(follow);
  };
  follow(result);
  return [...found.values()];
}

function givenOf(line: Line): Pick<CalculationLine, 'given'> {
  if ('rule' in line) return {};
  return { given: 'input' in line ? 'input' : 'figure' };
}

function numberOf(expression: string, engine: Engine): number {
  const { nodeValue } = engine.evaluateNode(engine.getRule(expression));
  if (typeof nodeValue !== 'number') throw new Error(`"${expression}" is no number: ${String(nodeValue)}.`);
  return nodeValue;
}

/** The lines a rule is about, read from the rule itself, so that what is told cannot differ from what is done. */
function namesIn(rule: Rule, engine: Engine): string[] {
  if (typeof rule === 'number') return [];
  if (typeof rule === 'string') return variablesIn(parseExpression(rule, ''));
  return Object.entries(rule).flatMap(([mechanism, about]) => {
    if (mechanism === 'arrondi') return [];
    if (!isList(about)) return namesIn(about, engine);
    return mechanism === 'variations' ? namesInVariations(about, engine) : about.flatMap((one) => namesIn(one, engine));
  });
}

/** Of several ways to work something out, the conditions that were looked at, and the way that was taken. */
function namesInVariations(ways: readonly Rule[], engine: Engine): string[] {
  const names: string[] = [];
  for (const way of ways) {
    if (typeof way !== 'object') continue;
    const { si, alors, sinon } = way as Record<string, Rule>;
    if (si === undefined) return [...names, ...namesIn(sinon ?? 0, engine)];
    names.push(...namesIn(si, engine));
    if (engine.evaluate(String(si)).nodeValue === true) return [...names, ...namesIn(alors ?? 0, engine)];
  }
  return names;
}

const isList = (about: Rule | readonly Rule[]): about is readonly Rule[] => Array.isArray(about);

function variablesIn(parsed: unknown): string[] {
  if (typeof parsed !== 'object' || parsed === null) return [];
  if ('variable' in parsed) return [String(parsed.variable)];
  return Object.values(parsed).flatMap(variablesIn);
}
