import type { Inputs } from '#domain/calculation.ts';
import type { Cents } from '#domain/money.ts';
import type { TaxBox } from '#domain/tax-boxes.ts';

/** What a return declares, as far as the tax depends on it. Boxes in cents, or in numbers of children. */
export interface DeclaredReturn {
  couple: boolean;
  /** Raises the children alone. */
  raisesAlone: boolean;
  children: number;
  boxes: Partial<Record<TaxBox, number>>;
  /** Withheld in the course of the year, and the advance on credits paid in January: the agency knows both. */
  withheld: Cents;
  advance: Cents;
}

/** The input of the income tax (`incomeTaxModel`) that each box is. */
export const INPUT_OF: Record<TaxBox, string> = {
  '1AJ': 'wages-1',
  '1BJ': 'wages-2',
  '1AP': 'unemployment-1',
  '1BP': 'unemployment-2',
  '1AS': 'pension-1',
  '1BS': 'pension-2',
  '1AK': 'expenses-1',
  '1BK': 'expenses-2',
  '6GU': 'alimony',
  '7DB': 'home-help',
  '7GA': 'childcare',
  '7UD': 'gifts-help',
  '7UF': 'gifts',
  '7EA': 'at-college',
  '7EC': 'at-lycee',
};

/** What the income tax is worked out from. */
export function taxInputs({ couple, raisesAlone, children, boxes, withheld, advance }: DeclaredReturn): Inputs {
  const amounts = Object.entries(boxes).map(([box, amount]) => [INPUT_OF[box as TaxBox], amount]);
  return {
    ...Object.fromEntries(amounts),
    couple: couple ? 1 : 0,
    'raises-alone': raisesAlone ? 1 : 0,
    children,
    withheld,
    advance,
  };
}

/** What a return comes to, in cents: the shape that the portal is told, see `api/tax.ts`. */
export interface TaxResult {
  tax: Cents;
  /** What is left of the credits after the advance of January; less than nothing where the advance was larger. */
  credits: Cents;
  withheld: Cents;
  /** Left to pay; negative where money is given back. */
  balance: Cents;
  /** The rate of withholding that follows, as a share of income. */
  rate: number;
}
