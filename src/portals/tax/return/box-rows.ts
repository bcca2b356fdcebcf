import type { IncomeReturnFacts } from '#api/tax.ts';

type Box = IncomeReturnFacts['boxes'][number];

/** Which of its values a table of boxes shows: as it was transmitted, as it was filled in, as it is signed. */
export type Version = 'prefilled' | 'filled' | 'signed';

/** One line of such a table. Amounts in cents, or numbers of children. */
export interface BoxRow extends Pick<Box, 'box' | 'from'> {
  amount: number;
  /** What was pre-filled, where that is something else. */
  before?: number;
  origin: 'same' | 'changed' | 'added' | 'removed';
}

/** The lines of one version; a box that was emptied is still told of. */
export function boxRows(boxes: readonly Box[], version: Version): BoxRow[] {
  return boxes.flatMap(({ box, from, prefilled, ...own }): BoxRow[] => {
    const amount = version === 'prefilled' ? prefilled : own[version];
    if (prefilled === undefined) return amount === undefined ? [] : [{ box, amount, origin: 'added' }];
    const row = { box, amount: amount ?? 0, ...(from === undefined ? {} : { from }) };
    if (amount === prefilled) return [{ ...row, origin: 'same' }];
    return [{ ...row, before: prefilled, origin: amount === undefined ? 'removed' : 'changed' }];
  });
}
