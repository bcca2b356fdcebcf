import type { YearlyStatement } from '#domain/paper.ts';
import { COUNTED_BOXES, spouseOf, TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import { CHARGE_BOXES, INCOME_BOXES } from '#procedures/taxes/box-pages.ts';
import type { DeclaredReturn } from '#procedures/taxes/declared.ts';

/** Boxes that are corrected on one page: the same amount of one spouse and of the other, or two of a kind. Named as in the return. */
export const BOX_PAGES = { ...INCOME_BOXES, ...CHARGE_BOXES };

/** What a yearly statement says of a box; of real expenses, maintenance and pupils there is none. */
export const STATED: Partial<Record<TaxBox, YearlyStatement['about']>> = {
  '1AJ': 'wages',
  '1BJ': 'wages',
  '1AP': 'unemployment',
  '1BP': 'unemployment',
  '1AS': 'pension',
  '1BS': 'pension',
  '7DB': 'home-help',
  '7GA': 'childcare',
  '7UD': 'gift-help',
  '7UF': 'gift',
};

/** One box that is to hold something else. In cents, or a number of children. */
export interface BoxChange {
  box: TaxBox;
  before: number;
  after: number;
}

/** The boxes that are corrected together with one. */
export function pageOf(box: TaxBox): readonly TaxBox[] {
  return Object.values<readonly TaxBox[]>(BOX_PAGES).find((boxes) => boxes.includes(box)) ?? [box];
}

/** Whether a household has a box: the second column is the spouse's. */
export function hasBox(box: TaxBox, couple: boolean): boolean {
  return couple || spouseOf(box) !== 2;
}

/** What counts in a box now. */
export function countedIn(declared: DeclaredReturn | undefined, box: TaxBox): number {
  return declared?.boxes[box] ?? 0;
}

/** The boxes that hold something, in the order of the form. */
export function filledBoxes(declared: DeclaredReturn | undefined): { box: TaxBox; counted: number }[] {
  return TAX_BOXES.map((box) => ({ box, counted: countedIn(declared, box) })).filter(({ counted }) => counted > 0);
}

/** The return with what was corrected in it. */
export function withChanges(declared: DeclaredReturn, changes: readonly BoxChange[]): DeclaredReturn {
  const after = changes.map(({ box, after }) => [box, after]);
  return { ...declared, boxes: { ...declared.boxes, ...Object.fromEntries(after) } };
}

/** What a box holds, as it is typed: whole euros, or a number. */
export function typed(box: TaxBox, amount: number): string {
  return String(COUNTED_BOXES.includes(box) ? amount : Math.round(amount / 100));
}

/** What was typed into a box; nothing where no number can be read. */
export function read(box: TaxBox, answer: string | undefined): number | undefined {
  const digits = (answer ?? '').replace(/[\s\u00a0\u202f]/g, '');
  if (!/^\d+$/.test(digits)) return undefined;
  return COUNTED_BOXES.includes(box) ? Number(digits) : Number(digits) * 100;
}
