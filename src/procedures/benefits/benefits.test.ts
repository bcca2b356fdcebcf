import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculation, Inputs } from '#domain/calculation.ts';
import { cents } from '#domain/money.ts';
import { calculation } from '#procedures/amounts/calculator.ts';
import type { AmountModel, Line } from '#procedures/amounts/model.ts';
import { activityBonusModel, activityBonusOf } from '#procedures/benefits/activity-bonus.amounts.ts';
import { activityBonusFacts } from '#procedures/benefits/activity-bonus.facts.ts';
import { housingAidModel, housingAidOf } from '#procedures/benefits/housing-aid.amounts.ts';
import { housingAidFacts } from '#procedures/benefits/housing-aid.facts.ts';
import { monthlyBenefitModel, monthlyBenefitOf } from '#procedures/benefits/monthly-benefit.amounts.ts';
import { monthlyBenefitFacts } from '#procedures/benefits/monthly-benefit.facts.ts';

const single: Inputs = { rent: cents(280), income: cents(9_600) };
const threeMonths = (pay: number): Inputs => ({ 'pay-1': pay, 'pay-2': pay, 'pay-3': pay });

describe('the housing aid', () => {
  it('pays somebody with a small rent and a small income a part of the rent', () => {
    expect(housingAidOf(single)).toBe(cents(153));
  });

  it('is nothing for somebody who earns enough, and never less than that', () => {
    expect(housingAidOf({ ...single, income: cents(15_000) })).toBe(0);
    expect(housingAidOf({ rent: 0, income: cents(60_000) })).toBe(0);
  });

  it('counts rent up to a ceiling, lower in a shared flat, higher for a family', () => {
    const atMost = (more: Inputs) => housingAidOf({ ...single, rent: cents(900), ...more });
    expect(atMost({})).toBe(housingAidOf({ ...single, rent: housingAidFacts.ceilingSingle }));
    expect(atMost({ sharers: 2 })).toBeLessThan(atMost({}));
    expect(atMost({ couple: 1 })).toBeGreaterThan(atMost({}));
    expect(atMost({ children: 1 })).toBeGreaterThan(atMost({}));
  });

  it('is paid in whole euros', () => {
    fc.assert(
      fc.property(someHousing, (inputs) => housingAidOf(inputs) % 100 === 0 && housingAidOf(inputs) >= 0),
      quick,
    );
  });

  it('is never more with a higher income', () => {
    fc.assert(
      fc.property(someHousing, fc.nat(cents(5_000)), (inputs, more) => {
        const richer = { ...inputs, income: (inputs.income ?? 0) + more };
        return housingAidOf(richer) <= housingAidOf(inputs);
      }),
      quick,
    );
  });

  it('is never more than the rent that counts and the charges', () => {
    fc.assert(
      fc.property(someHousing, (inputs) => {
        const { lines } = housingAidModel.workOut(inputs);
        return housingAidOf(inputs) <= (lines.find(({ id }) => id === 'costs')?.value ?? 0);
      }),
      quick,
    );
  });
});

describe('the activity bonus', () => {
  it('completes a small pay', () => {
    expect(activityBonusOf(threeMonths(cents(900)))).toBe(27_828);
  });

  it('needs work: without any pay there is none', () => {
    expect(activityBonusOf(threeMonths(0))).toBe(0);
    expect(activityBonusOf({ ...threeMonths(0), children: 3, couple: 1, other: cents(400) })).toBe(0);
  });

  it('is not paid when it would be very small', () => {
    const paid = [1_540, 1_550, 1_560, 1_570].map((pay) => activityBonusOf(threeMonths(cents(pay))));
    expect(paid).toContain(0);
    for (const amount of paid) expect(amount === 0 || amount >= activityBonusFacts.leastPaid).toBe(true);
  });

  it('looks at the average of three months, whichever month brought the pay', () => {
    const once = { 'pay-1': cents(1_200) };
    expect(activityBonusOf(once)).toBe(activityBonusOf({ 'pay-3': cents(1_200) }));
    expect(activityBonusOf(once)).toBe(activityBonusOf(threeMonths(cents(400))));
  });

  it('is never more with other income, nor with a housing aid', () => {
    fc.assert(
      fc.property(someBonus, fc.nat(cents(1_000)), (inputs, more) => {
        const known = activityBonusOf(inputs);
        const helped = activityBonusOf({ ...inputs, 'housing-help': 1 });
        return activityBonusOf({ ...inputs, other: (inputs.other ?? 0) + more }) <= known && helped <= known;
      }),
      quick,
    );
  });

  it('never takes away more than a pay rise brings, but for the limit below which nothing is paid', () => {
    fc.assert(
      fc.property(someBonus, fc.nat(cents(500)), (inputs, more) => {
        const richer = { ...inputs, 'pay-2': (inputs['pay-2'] ?? 0) + more };
        const lost = activityBonusOf(inputs) - activityBonusOf(richer);
        return lost <= more / 3 + activityBonusFacts.leastPaid + 2;
      }),
      quick,
    );
  });
});

describe('the monthly benefit', () => {
  it('is full without work, and shrinks by a quarter of net pay', () => {
    expect(monthlyBenefitOf({ pay: 0 })).toBe(monthlyBenefitFacts.fullAmount);
    expect(monthlyBenefitOf({ pay: cents(900) })).toBe(cents(75));
  });

  it('is not paid when it would be very small', () => {
    expect(monthlyBenefitOf({ pay: cents(1_140) })).toBe(cents(15));
    expect(monthlyBenefitOf({ pay: cents(1_141) })).toBe(0);
    expect(monthlyBenefitOf({ pay: cents(3_000) })).toBe(0);
  });

  it('is never more with a higher pay', () => {
    const pay = fc.nat(cents(2_000));
    fc.assert(
      fc.property(pay, pay, (some, more) => monthlyBenefitOf({ pay: some + more }) <= monthlyBenefitOf({ pay: some })),
      quick,
    );
  });
});

describe.each([
  ['housing aid', housingAidModel, single],
  ['activity bonus', activityBonusModel, { ...threeMonths(cents(900)), children: 1 }],
  ['monthly benefit', monthlyBenefitModel, { pay: cents(900) }],
] as const)('the explanation of the %s', (_, model: AmountModel, inputs: Inputs) => {
  const worked: Calculation = model.workOut(inputs);
  const lines = new Map(worked.lines.map((line) => [line.id, line]));

  it('begins with the result, and tells each line once', () => {
    expect(worked.lines[0]?.id).toBe(model.result);
    expect(lines.size).toBe(worked.lines.length);
    expect([...lines.keys()].sort()).toEqual(Object.keys(model.lines).sort());
  });

  it('leads from every line to lines that exist, down to what is given', () => {
    for (const { given, uses } of worked.lines) {
      expect(uses.length > 0).toBe(given === undefined);
      for (const id of uses) expect(lines.has(id)).toBe(true);
    }
  });

  it('shows amounts that are whole cents', () => {
    for (const { unit, value } of worked.lines) if (unit === 'money') expect(Number.isInteger(value)).toBe(true);
  });

  it('keeps every figure in a line of its own', () => {
    const rules = Object.values<Line>(model.lines).flatMap((line) =>
      'rule' in line ? [JSON.stringify(line.rule)] : [],
    );
    const numbers = rules.flatMap((rule) => rule.match(/(?<![\w-])\d+(?:\.\d+)?/g) ?? []);
    // Nothing, one for yes, the months of a declaration and of a year, the cents of a euro.
    expect([...new Set(numbers)].filter((number) => !['0', '1', '3', '12', '100'].includes(number))).toEqual([]);
  });

  it('is the same for the same inputs, and worked out once', () => {
    expect(model.workOut({ ...inputs })).toBe(model.workOut(inputs));
  });

  it('still holds after many others were tried', () => {
    const first = Object.keys(inputs)[0] ?? '';
    for (let more = 1; more <= 70; more += 1) model.workOut({ ...inputs, [first]: more });
    expect(model.workOut(inputs)).toEqual(worked);
  });
});

describe('what is told of a case', () => {
  const usesOf = (inputs: Inputs, line: string) =>
    housingAidModel.workOut(inputs).lines.find(({ id }) => id === line)?.uses;

  it('names the figures that concern it and no others', () => {
    expect(usesOf(single, 'allowance')).toEqual(['couple', 'allowance-single', 'children']);
    expect(usesOf({ ...single, couple: 1, children: 2 }, 'allowance')).toEqual([
      ...['couple', 'allowance-couple', 'children', 'allowance-child'],
    ]);
    expect(usesOf({ ...single, sharers: 1 }, 'ceiling')).toEqual(['sharers', 'household-ceiling', 'sharing-share']);
  });

  it('shares its words between two calculations of one model', () => {
    const told = { signedIn: true, inputsOf: () => single };
    const rule = calculation(housingAidModel, told);
    const estimate = calculation(housingAidModel, { ...told, id: 'estimate', signedIn: false });
    expect([rule.id, estimate.id, estimate.texts]).toEqual(['aid', 'estimate', 'aid']);
    expect(estimate.inputs.map(({ id }) => id)).toEqual(['rent', 'income', 'couple', 'children', 'sharers']);
    expect(estimate.calculate(single)).toMatchObject({ id: 'aid', result: 'aid', validFor: 2026 });
  });
});

const quick = { numRuns: 30 };
const someHousing: fc.Arbitrary<Inputs> = fc.record({
  rent: fc.nat(cents(1_500)),
  income: fc.nat(cents(40_000)),
  couple: fc.nat(1),
  children: fc.nat(4),
  sharers: fc.nat(3),
});
const someBonus: fc.Arbitrary<Inputs> = fc.record({
  'pay-1': fc.nat(cents(2_500)),
  'pay-2': fc.nat(cents(2_500)),
  'pay-3': fc.nat(cents(2_500)),
  other: fc.nat(cents(800)),
  couple: fc.nat(1),
  children: fc.nat(4),
});
