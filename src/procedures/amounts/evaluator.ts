import Engine from 'publicodes';
import { conditionsIn, type Rule } from '#procedures/amounts/rule.ts';

/** What is asked of publicodes: with these values supposed, how much is this, and does that hold? */
export interface Evaluator {
  /** Replaces what was supposed before. */
  suppose: (values: Record<string, number>) => void;
  numberOf: (name: string) => number;
  /** Whether a condition that stands in one of the rules holds. */
  isTrue: (condition: string) => boolean;
}

/**
 * Publicodes with some rules. Each condition is a rule of its own beside them: publicodes reads an expression anew whenever it is
 * asked for one, and that takes longer than to work a rule out.
 */
export function evaluator(rules: Record<string, Rule>): Evaluator {
  const conditions = [...new Set(Object.values(rules).flatMap(conditionsIn))];
  const nameOf = (condition: string) => `condition ${conditions.indexOf(condition) + 1}`;
  const all = { ...rules, ...Object.fromEntries(conditions.map((condition) => [nameOf(condition), condition])) };
  const given = Object.fromEntries(Object.entries(all).map(([name, valeur]) => [name, { valeur }]));
  // A copy: publicodes may write into what it is given.
  const engine = new Engine(structuredClone(given) as ConstructorParameters<typeof Engine>[0], { strict: true });
  const found = (name: string) => engine.evaluateNode(engine.getRule(name)).nodeValue;
  return {
    suppose: (values) => {
      engine.setSituation(values);
    },
    numberOf: (name) => {
      const value = found(name);
      if (typeof value !== 'number') throw new Error(`"${name}" is no number: ${String(value)}.`);
      return value;
    },
    isTrue: (condition) => found(nameOf(condition)) === true,
  };
}
