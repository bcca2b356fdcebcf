import type { CalculationRule } from '#domain/procedure.ts';
import type { AmountModel } from '#procedures/amounts/model.ts';

type Told = Pick<CalculationRule, 'signedIn' | 'inputsOf'> & Partial<Pick<CalculationRule, 'id' | 'texts' | 'form'>>;

/** Lets a procedure work an amount out and explain it. Another id is needed where one model answers twice; its texts are shared. */
export function calculation(model: AmountModel, told: Told): CalculationRule {
  const { id = model.id, texts = model.id, form, signedIn, inputsOf } = told;
  const inputs = Object.entries(model.lines).flatMap(([name, line]) =>
    'input' in line ? [{ id: name, unit: line.unit, max: line.input.max }] : [],
  );
  return {
    id,
    texts,
    lines: Object.keys(model.lines),
    signedIn,
    inputs,
    ...(form === undefined ? {} : { form }),
    inputsOf,
    calculate: (given) => model.workOut(given),
  };
}
