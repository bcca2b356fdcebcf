import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import type { Line } from '#procedures/amounts/model.ts';
import { type DeclaredReturn, INPUT_OF, taxInputs } from '#procedures/taxes/declared.ts';
import { incomeTaxModel, incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { incomeTaxFacts as facts } from '#procedures/taxes/income-tax.facts.ts';

const nobody: DeclaredReturn = { couple: false, raisesAlone: false, children: 0, boxes: {}, withheld: 0, advance: 0 };
const inEuros = (boxes: Partial<Record<TaxBox, number>>) =>
  Object.fromEntries(Object.entries(boxes).map(([box, euros]) => [box, cents(euros)]));

/** A return, its boxes in euros. */
const declared = (boxes: Partial<Record<TaxBox, number>>, more: Partial<DeclaredReturn> = {}): DeclaredReturn => ({
  ...nobody,
  ...more,
  boxes: inEuros(boxes),
});
const taxOf = (boxes: Partial<Record<TaxBox, number>>, more?: Partial<DeclaredReturn>) =>
  incomeTaxOf(declared(boxes, more)).tax / 100;
const linesOf = (given: DeclaredReturn) => {
  const { lines } = incomeTaxModel.workOut(taxInputs(given));
  return new Map(lines.map((line) => [line.id, line]));
};
const value = (given: DeclaredReturn, line: string) => linesOf(given).get(line)?.value;
const couple = { couple: true };

describe('the brackets', () => {
  it('tax 30,000 € of one part as the public example of 2026 does', () => {
    const given = declared({ '1AJ': 33_333 });
    expect(value(given, 'taxable')).toBe(cents(30_000));
    expect(value(given, 'slice-1')).toBe(cents(1_977.69));
    expect(value(given, 'slice-2')).toBe(cents(126.3));
    expect(taxOf({ '1AJ': 33_333 })).toBe(2_104);
  });

  it('reach the highest, and leave a small income alone', () => {
    // 17,979 at 11 %, 54,998 at 30 %, 97,340 at 41 % and 18,083 at 45 %.
    const given = declared({ '1AJ': 214_555 });
    expect(value(given, 'taxable')).toBe(cents(200_000));
    expect(taxOf({ '1AJ': 214_555 })).toBe(66_524);
    expect(taxOf({ '1AJ': 12_800 })).toBe(0);
  });
});

describe('the parts of a household', () => {
  const partsOf = (more: Partial<DeclaredReturn>) => value({ ...nobody, ...more }, 'parts');

  it('are one for each adult, a half for two children, one for each other', () => {
    expect([0, 1, 2, 3, 5].map((children) => partsOf({ children }))).toEqual([1, 1.5, 2, 3, 5]);
    expect([0, 1, 2, 3].map((children) => partsOf({ couple: true, children }))).toEqual([2, 2.5, 3, 4]);
  });

  it('are a half more for somebody who raises children alone, which a couple does not', () => {
    expect(partsOf({ raisesAlone: true, children: 1 })).toBe(2);
    expect(partsOf({ raisesAlone: true, children: 2 })).toBe(2.5);
    expect(partsOf({ raisesAlone: true })).toBe(1);
    expect(partsOf({ raisesAlone: true, children: 1, couple: true })).toBe(2.5);
  });

  it('divide the income: with two children, a couple pays less', () => {
    // 20,000 € a part make 924 €, three times; the rebate takes 229 €.
    expect(taxOf({ '1AJ': 40_000, '1BJ': 26_667 }, { couple: true, children: 2 })).toBe(2_543);
    // 30,000 € a part, twice, and too much for a rebate.
    expect(taxOf({ '1AJ': 40_000, '1BJ': 26_667 }, couple)).toBe(4_208);
  });

  it('save no more than the cap', () => {
    // 50,000 € a part make 16,208 € for two; one half part saves 1,807 €.
    expect(taxOf({ '1AJ': 111_111 }, { couple: true, children: 1 })).toBe(14_401);
    // 81,000 € of one part make 17,404 €; the first child of a lone parent saves 4,262 €, a second half a part more.
    expect(taxOf({ '1AJ': 90_000 }, { raisesAlone: true, children: 1 })).toBe(13_142);
    expect(taxOf({ '1AJ': 90_000 }, { raisesAlone: true, children: 2 })).toBe(13_142 - 1_807);
  });
});

describe('the rebate for a small tax', () => {
  it('takes 45.25 % of the tax off a fixed sum, higher for a couple', () => {
    // 924 €, less 897 - 418.11.
    expect(taxOf({ '1AJ': 22_222 })).toBe(445);
    // 742.005 € twice make 1,484 €, less 1,483 - 671.51.
    expect(taxOf({ '1AJ': 38_000, '1BP': 3_000 }, couple)).toBe(673);
  });

  it('takes off all of a very small tax, and nothing of a larger one', () => {
    expect(taxOf({ '1AJ': 15_000 })).toBe(0);
    expect(value(declared({ '1AJ': 33_333 }), 'rebate')).toBe(0);
  });
});

describe('what is taken off pay and pensions', () => {
  const off = (line: string, boxes: Partial<Record<TaxBox, number>>, more?: Partial<DeclaredReturn>) =>
    (value(declared(boxes, more), line) ?? 0) / 100;

  it('is 10 % of pay and unemployment benefit together, within limits', () => {
    expect(off('costs-1', { '1AJ': 15_430, '1AP': 3_000 })).toBe(1_843);
    expect(off('costs-1', { '1AJ': 2_000 })).toBe(509);
    expect(off('costs-1', { '1AJ': 300 })).toBe(300);
    expect(off('costs-1', { '1AJ': 200_000 })).toBe(14_555);
  });

  it('is the real expenses in its place, even where they are less', () => {
    expect(off('costs-1', { '1AJ': 18_000, '1AK': 4_200 })).toBe(4_200);
    expect(off('costs-1', { '1AJ': 18_000, '1AK': 700 })).toBe(700);
    expect(off('earned-1', { '1AJ': 1_000, '1AK': 4_200 })).toBe(0);
    const given = linesOf(declared({ '1AJ': 18_000, '1AK': 4_200 }));
    expect(given.get('costs-1')?.uses).toEqual(['expenses-1']);
  });

  it('is 10 % of each pension, with a limit for the household', () => {
    expect(off('pension-off', { '1AS': 14_000 })).toBe(1_400);
    expect(off('pension-off', { '1AS': 3_000, '1BS': 14_000 }, couple)).toBe(1_854);
    expect(off('pension-off', { '1AS': 40_000, '1BS': 30_000 }, couple)).toBe(4_439);
  });

  it('is maintenance paid besides', () => {
    expect(off('taxable', { '1AJ': 20_000, '6GU': 2_400 })).toBe(15_600);
  });
});

describe('the wrong column', () => {
  const right = declared({ '1AJ': 38_000, '1BP': 3_000 }, { ...couple, withheld: cents(900) });
  const wrong = declared({ '1AJ': 38_000, '1AP': 3_000 }, { ...couple, withheld: cents(900) });

  it('declares the same total, and comes to another tax', () => {
    expect(incomeTaxOf(right)).toMatchObject({ tax: cents(673), balance: -cents(227) });
    expect(incomeTaxOf(wrong)).toMatchObject({ tax: cents(706), balance: -cents(194) });
  });

  it('does not count for somebody who is alone', () => {
    expect(taxOf({ '1AJ': 33_333, '1BJ': 20_000 })).toBe(2_104);
    expect(linesOf(declared({ '1AJ': 33_333 })).get('taxable')?.uses).not.toContain('earned-2');
  });
});

describe('what comes off the tax', () => {
  it('is a share of gifts, and a sum for each pupil, down to nothing', () => {
    expect(taxOf({ '1AJ': 33_333, '7UF': 100 })).toBe(2_104 - 66);
    expect(taxOf({ '1AJ': 33_333, '7UD': 100 })).toBe(2_104 - 75);
    expect(taxOf({ '1AJ': 33_333, '7UD': 2_100 })).toBe(2_104 - 1_500 - 66);
    expect(taxOf({ '1AJ': 15_000, '7UF': 500 })).toBe(0);
    const pupils = { ...nobody, boxes: { '1AJ': cents(33_333), '7EA': 2, '7EC': 1 } };
    expect(value(pupils, 'reductions')).toBe(cents(2 * 61 + 153));
  });

  it('is given back as a credit even where there is no tax', () => {
    expect(incomeTaxOf(declared({ '1AS': 12_000, '7DB': 900 }))).toMatchObject({ tax: 0, credits: cents(450) });
    expect(incomeTaxOf(declared({ '1AS': 12_000, '7DB': 900 })).balance).toBe(-cents(450));
  });

  it('counts home help and childcare up to a limit', () => {
    const creditsOf = (boxes: Partial<Record<TaxBox, number>>, children = 0) =>
      incomeTaxOf(declared(boxes, { children })).credits / 100;
    expect(creditsOf({ '7DB': 20_000 })).toBe(6_000);
    expect(creditsOf({ '7DB': 20_000 }, 1)).toBe(6_750);
    expect(creditsOf({ '7DB': 20_000 }, 4)).toBe(7_500);
    expect(creditsOf({ '7GA': 2_000 }, 1)).toBe(1_000);
    expect(creditsOf({ '7GA': 9_000 }, 1)).toBe(1_750);
  });

  it('takes the advance of January off the credits, and asks for it back where there are none', () => {
    const helped = declared({ '1AS': 12_000, '7DB': 900 }, { advance: cents(270) });
    expect(incomeTaxOf(helped)).toMatchObject({ credits: cents(180), balance: -cents(180) });
    const stopped = declared({ '1AS': 12_000 }, { advance: cents(270) });
    expect(incomeTaxOf(stopped)).toMatchObject({ credits: -cents(270), balance: cents(270) });
  });
});

it('withholds at the share of income that the tax is, to a tenth of a percent', () => {
  expect(incomeTaxOf(declared({ '1AJ': 33_333 })).rate).toBe(0.063);
  expect(incomeTaxOf(declared({ '1AJ': 33_333, '7UF': 1_000, '7DB': 1_000 })).rate).toBe(0.063);
  expect(incomeTaxOf(nobody)).toEqual({ tax: 0, credits: 0, withheld: 0, balance: 0, rate: 0 });
});

describe('what would follow otherwise', () => {
  it('is worked out from one answer that changes', () => {
    const inputs = taxInputs(declared({ '1AJ': 20_000 }, { withheld: cents(500) }));
    const balanceOf = (other: Record<string, number>) =>
      incomeTaxModel.workOut({ ...inputs, ...other }).lines[0]?.value ?? 0;
    expect(balanceOf({ 'expenses-1': cents(4_000) })).toBeLessThan(balanceOf({}));
    expect(balanceOf({ 'expenses-1': cents(1_000) })).toBeGreaterThan(balanceOf({}));
    expect(balanceOf({ children: 1 })).toBeLessThan(balanceOf({}));
    expect(balanceOf({ 'home-help': cents(600) })).toBe(balanceOf({}) - cents(300));
  });
});

describe('whatever is declared', () => {
  const check = (property: (given: DeclaredReturn) => void) => fc.assert(fc.property(someReturn, property), quick);

  it('more income never means less tax before credits', () => {
    const box = fc.constantFrom<TaxBox>('1AJ', '1AP', '1AS', '1BJ', '1BP', '1BS');
    fc.assert(
      fc.property(someReturn, box, fc.nat(9_000), (given, where, more) => {
        const boxes = { ...given.boxes, [where]: (given.boxes[where] ?? 0) + cents(more) };
        expect(incomeTaxOf({ ...given, boxes }).tax).toBeGreaterThanOrEqual(incomeTaxOf(given).tax);
      }),
      quick,
    );
  });

  it('a child never means more tax', () => {
    check((given) => {
      expect(incomeTaxOf({ ...given, children: given.children + 1 }).tax).toBeLessThanOrEqual(incomeTaxOf(given).tax);
    });
  });

  it('what is shown adds up, in whole cents, and in whole euros where the agency counts so', () => {
    check((given) => {
      const lines = linesOf(given);
      const of = (line: string) => lines.get(line)?.value ?? Number.NaN;
      for (const { unit, value: amount } of lines.values())
        if (unit === 'money' || unit === 'balance') expect(Number.isInteger(amount)).toBe(true);
      for (const line of ['taxable', 'gross', 'rebate', 'tax', 'reductions', 'credits']) expect(of(line) % 100).toBe(0);
      expect(of('balance')).toBe(of('tax') - of('credits') - of('withheld') + of('advance'));
      expect(of('tax')).toBe(Math.max(0, of('gross') - of('rebate') - of('reductions')));
      const slices = of('slice-1') + of('slice-2') + of('slice-3') + of('slice-4');
      expect(of('tax-by-parts')).toBe(100 * Math.round((slices * of('parts')) / 100));
      const { tax, credits, withheld, balance, rate } = incomeTaxOf(given);
      expect(balance).toBe(tax - credits - withheld);
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThan(facts.brackets.at(-1)?.rate ?? 0);
    });
  });
});

describe('the explanation of the tax', () => {
  const family = declared({ '1AJ': 30_000, '1BP': 4_000, '7DB': 800 }, { couple: true, children: 3 });
  const lines = linesOf(family);

  it('begins with the result, and tells each line once', () => {
    expect([...lines.keys()][0]).toBe('balance');
    expect([...lines.keys()].sort()).toEqual(Object.keys(incomeTaxModel.lines).sort());
  });

  it('leads from every line to lines that exist, down to what is given', () => {
    for (const { given, uses } of lines.values()) {
      expect(uses.length > 0).toBe(given === undefined);
      for (const id of uses) expect(lines.has(id)).toBe(true);
    }
  });

  it('reaches every box', () => {
    const all = declared(Object.fromEntries(TAX_BOXES.map((box) => [box, 10])), { couple: true, children: 1 });
    const known = linesOf(all);
    const reached = new Set<string>();
    const follow = (id: string) => {
      if (reached.has(id)) return;
      reached.add(id);
      known.get(id)?.uses.forEach(follow);
    };
    follow('balance');
    for (const box of TAX_BOXES) expect(reached.has(INPUT_OF[box])).toBe(true);
  });

  it('keeps every figure in a line of its own', () => {
    const rules = Object.values<Line>(incomeTaxModel.lines).flatMap((line) =>
      'rule' in line ? [JSON.stringify(line.rule)] : [],
    );
    const numbers = rules.flatMap((rule) => rule.match(/(?<![\w-])\d+(?:\.\d+)?/g) ?? []);
    // Nothing, one for yes, the halves of a part, the cents of a euro.
    expect([...new Set(numbers)].filter((number) => !['0', '1', '2', '100'].includes(number))).toEqual([]);
  });
});

const quick = { numRuns: 15 };
const euros = (most: number) => fc.option(fc.nat(most).map(cents), { nil: 0 });
const someReturn: fc.Arbitrary<DeclaredReturn> = fc.record({
  couple: fc.boolean(),
  raisesAlone: fc.boolean(),
  children: fc.nat(4),
  boxes: fc.record({
    '1AJ': euros(120_000),
    '1BJ': euros(60_000),
    '1AP': euros(15_000),
    '1BP': euros(15_000),
    '1AS': euros(30_000),
    '1BS': euros(30_000),
    '1AK': euros(6_000),
    '6GU': euros(4_000),
    '7DB': euros(16_000),
    '7GA': euros(5_000),
    '7UD': euros(3_000),
    '7UF': euros(1_000),
    '7EA': fc.nat(2),
  }),
  withheld: euros(8_000),
  advance: euros(2_000),
});
