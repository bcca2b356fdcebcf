import { parseExpression } from 'publicodes';

/** A rule as publicodes reads it: an expression, or mechanisms (`somme`, `variations`, `plancher` …) with what they are about. */
export type Rule = string | number | { readonly [mechanism: string]: Rule | readonly Rule[] };

/** The lines a rule is about, read from the rule itself, so that what is told cannot differ from what is done. */
export function namesIn(rule: Rule, isTrue: (condition: string) => boolean): string[] {
  if (typeof rule === 'number') return [];
  if (typeof rule === 'string') return variablesIn(parseExpression(rule, ''));
  return Object.entries(rule).flatMap(([mechanism, about]) => {
    if (mechanism === 'arrondi') return [];
    if (!isList(about)) return namesIn(about, isTrue);
    return mechanism === 'variations' ? namesInVariations(about, isTrue) : about.flatMap((one) => namesIn(one, isTrue));
  });
}

/** Of several ways to work something out: the conditions that were looked at, and the way that was taken. */
function namesInVariations(ways: readonly Rule[], isTrue: (condition: string) => boolean): string[] {
  const names: string[] = [];
  for (const way of ways) {
    if (typeof way !== 'object') continue;
    const { si, alors = 0, sinon = 0 } = way as Record<string, Rule>;
    if (typeof si !== 'string') return [...names, ...namesIn(sinon, isTrue)];
    names.push(...namesIn(si, isTrue));
    if (isTrue(si)) return [...names, ...namesIn(alors, isTrue)];
  }
  return names;
}

/** Every condition of a rule, wherever it stands in it. */
export function conditionsIn(rule: Rule): string[] {
  if (typeof rule !== 'object') return [];
  return Object.entries(rule).flatMap(([mechanism, about]) => {
    if (mechanism === 'si' && typeof about === 'string') return [about];
    return isList(about) ? about.flatMap(conditionsIn) : conditionsIn(about);
  });
}

const isList = (about: Rule | readonly Rule[]): about is readonly Rule[] => Array.isArray(about);

function variablesIn(parsed: unknown): string[] {
  if (typeof parsed !== 'object' || parsed === null) return [];
  if ('variable' in parsed) return [String(parsed.variable)];
  return Object.values(parsed).flatMap(variablesIn);
}
