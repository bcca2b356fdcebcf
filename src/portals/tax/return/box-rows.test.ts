import { describe, expect, it } from 'vitest';
import { boxRows } from '#portals/tax/return/box-rows.ts';

describe('the boxes of a return, line by line', () => {
  const boxes = [
    { box: '1AJ' as const, from: 'Boulangerie Lirette', prefilled: 1_843_000, filled: 1_843_000, signed: 1_843_000 },
    { box: '1AP' as const, from: 'Bruyère', prefilled: 214_000, filled: 0 },
    { box: '1BP' as const, filled: 214_000 },
    { box: '7DB' as const, prefilled: 64_000 },
  ];

  it('shows what was transmitted before anything is filled in', () => {
    expect(boxRows(boxes, 'prefilled').map(({ box, origin }) => `${box} ${origin}`)).toEqual([
      '1AJ same',
      '1AP same',
      '7DB same',
    ]);
  });

  it('says of each line whose figure it is, and still tells of a box that was emptied', () => {
    expect(boxRows(boxes, 'filled')).toEqual([
      { box: '1AJ', from: 'Boulangerie Lirette', amount: 1_843_000, origin: 'same' },
      { box: '1AP', from: 'Bruyère', amount: 0, before: 214_000, origin: 'changed' },
      { box: '1BP', amount: 214_000, origin: 'added' },
      { box: '7DB', amount: 0, before: 64_000, origin: 'removed' },
    ]);
  });
});
