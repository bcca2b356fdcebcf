/**
 * The boxes of an income return that the sandbox knows, by the code they have on the form of 2026 (n° 2042 and 2042 RICI). Those that
 * begin with 1 have a column for each spouse: A for the first, B for the second.
 */
export const TAX_BOXES = [
  '1AJ',
  '1BJ',
  '1AP',
  '1BP',
  '1AS',
  '1BS',
  '1AK',
  '1BK',
  '6GU',
  '7DB',
  '7GA',
  '7UD',
  '7UF',
  '7EA',
  '7EC',
] as const;
export type TaxBox = (typeof TAX_BOXES)[number];

/** Boxes that hold a number of children, not an amount. */
export const COUNTED_BOXES: readonly TaxBox[] = ['7EA', '7EC'];

/** Whose column a box stands in; undefined for what a household declares together. */
export function spouseOf(box: TaxBox): 1 | 2 | undefined {
  if (!box.startsWith('1')) return undefined;
  return box[1] === 'A' ? 1 : 2;
}
