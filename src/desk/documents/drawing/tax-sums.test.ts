import { describe, expect, it } from 'vitest';
import { taxSums } from '#desk/documents/drawing/tax-sums.ts';

describe.each([0, 1_148_000, 1_264_000, 2_480_000, 5_000_000])('a reference income of %i cents', (referenceIncome) => {
  const sums = taxSums({ referenceIncome });

  it('is what the pay leaves after expenses', () => {
    expect(sums.wages - sums.expenses).toBe(referenceIncome);
    expect(sums.referenceIncome).toBe(referenceIncome);
  });

  it('asks for what is left after the relief, or for nothing', () => {
    expect([0, sums.gross - sums.relief]).toContain(sums.tax);
    expect(Object.values(sums).every((amount) => amount >= 0 && amount % 100 === 0)).toBe(true);
  });
});

it('takes the same income for every persona of whom the exercise says none', () => {
  expect(taxSums({}).referenceIncome).toBeGreaterThan(0);
});
