import { describe, expect, it } from 'vitest';
import type { CalculationRule } from '#domain/procedure.ts';
import { inputsOtherwise } from '#engine/case/inputs-otherwise.ts';

const rule: CalculationRule = {
  id: 'aid',
  lines: ['aid', 'rent', 'couple', 'secret'],
  signedIn: true,
  inputs: [
    { id: 'rent', unit: 'money', max: 300_000 },
    { id: 'couple', unit: 'yes-no', max: 1 },
  ],
  inputsOf: () => undefined,
  calculate: () => ({ id: 'aid', result: 'aid', validFor: 2026, lines: [] }),
};
const known = { rent: 28_000, couple: 0, secret: 7 };
const otherwise = (asked: Record<string, string>) => inputsOtherwise(rule, known, asked);

describe('what somebody tries in the place of what is known', () => {
  it('is taken, and everything else stays', () => {
    expect(otherwise({ rent: '52000' })).toEqual({ ...known, rent: 52_000 });
    expect(otherwise({})).toEqual(known);
  });

  it('changes only what may be changed', () => {
    expect(otherwise({ secret: '1', other: '2' })).toEqual(known);
  });

  it('counts as known when it is no whole number', () => {
    for (const rent of ['', '12,5', '1e3', 'beaucoup', ' 5']) expect(otherwise({ rent })).toEqual(known);
  });

  it('is brought to the nearest number that is possible', () => {
    expect(otherwise({ rent: '-5', couple: '12' })).toEqual({ ...known, rent: 0, couple: 1 });
    expect(otherwise({ rent: '999999999999' }).rent).toBe(300_000);
  });
});
