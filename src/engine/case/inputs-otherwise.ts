import type { Inputs } from '#domain/calculation.ts';
import type { CalculationRule } from '#domain/procedure.ts';

/**
 * What is known, with what somebody wants to try in its place. Only what may be changed is; what is no whole number counts as
 * known, what is too small or too large as the nearest that is possible.
 */
export function inputsOtherwise({ inputs }: CalculationRule, known: Inputs, asked: Record<string, string>): Inputs {
  const otherwise = inputs.flatMap(({ id, max }) => {
    const value = asked[id];
    return value !== undefined && /^-?\d+$/.test(value) ? [[id, Math.min(max, Math.max(0, Number(value)))]] : [];
  });
  return { ...known, ...Object.fromEntries(otherwise) };
}
