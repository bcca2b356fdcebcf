import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { instantOf, toDay, toIso } from '#domain/time.ts';
import { isWorkingDay } from '#domain/working-days.ts';
import { taxInputs } from '#procedures/taxes/declared.ts';
import { incomeTaxModel } from '#procedures/taxes/income-tax.amounts.ts';
import {
  claimCloses,
  correctionCloses,
  correctionOpens,
  debitsOf,
  nightAfter,
  noticeOf,
  officeAfter,
  refundOf,
  returnCloses,
  returnOpens,
  returnYear,
} from '#procedures/taxes/taxes.calendar.ts';

describe('the calendar of the income tax', () => {
  it('opens returns on a Thursday of April, until the end of a Thursday of May', () => {
    expect(toIso(returnOpens(2031))).toContain('2031-04-10T00:00');
    expect(toIso(returnCloses(2031))).toContain('2031-05-30T00:00');
    expect(returnYear(returnCloses(2031) - 1)).toBe(2031);
  });

  it('brings the notice at the end of July and gives back a week later', () => {
    expect(toIso(noticeOf(2031))).toContain('2031-07-25T10:00');
    expect(toIso(refundOf(2031))).toContain('2031-08-01T10:00');
  });

  it('lets correct until the end of a Wednesday of December, and claim until the end of the second year', () => {
    expect(toIso(correctionOpens(2031))).toContain('2031-08-01T00:00');
    expect(toIso(correctionCloses(2031))).toContain('2031-12-04T00:00');
    expect(toIso(claimCloses(2031))).toContain('2034-01-01T00:00');
  });

  it('keeps that order in every year', () => {
    for (let year = 2027; year <= 2045; year += 1) {
      const moments = [
        ...[returnOpens(year), returnCloses(year), noticeOf(year), correctionOpens(year), refundOf(year)],
        ...[debitsOf(cents(900), year)[0]?.at ?? 0, correctionCloses(year), claimCloses(year)],
      ];
      expect([...moments].sort((a, b) => a - b)).toEqual(moments);
    }
  });
});

describe('debits', () => {
  it('are four above 300 €, on days on which banks work', () => {
    const debits = debitsOf(cents(1_001.01), 2031);
    expect(debits.map(({ at }) => toDay(at))).toEqual(['2031-09-25', '2031-10-27', '2031-11-27', '2031-12-29']);
    expect(debits.map(({ amount }) => amount)).toEqual([25_025, 25_025, 25_025, 25_026]);
    expect(debits.every(({ at }) => isWorkingDay(at))).toBe(true);
  });

  it('are one up to 300 €, and none where nothing is left to pay', () => {
    expect(debitsOf(cents(300), 2031).map(({ amount }) => amount)).toEqual([cents(300)]);
    expect(debitsOf(cents(300.01), 2031)).toHaveLength(4);
    expect(debitsOf(0, 2031)).toEqual([]);
    expect(debitsOf(-cents(50), 2031)).toEqual([]);
  });
});

describe('the hours of the agency', () => {
  it('are the night for computers, and working days for agents', () => {
    expect(toIso(nightAfter(returnOpens(2031)))).toContain('2031-04-10T03:00');
    expect(toIso(officeAfter(nightAfter(returnOpens(2031)), 0))).toContain('2031-04-10T10:00');
    // From a Wednesday: 1 May, when nobody works, and a week-end lie between.
    expect(toIso(officeAfter(instantOf(2031, 4, 30, 15), 2))).toContain('2031-05-05T10:00');
  });
});

it('gives every box an input of the tax', () => {
  const boxes = { '1AJ': 1, '1BJ': 2, '6GU': 3, '7EC': 4 } as const;
  const inputs = taxInputs({ couple: true, raisesAlone: false, children: 2, boxes, withheld: 5, advance: 6 });
  expect(inputs).toMatchObject({ 'wages-1': 1, 'wages-2': 2, alimony: 3, 'at-lycee': 4, couple: 1, children: 2 });
  for (const name of Object.keys(inputs)) expect(incomeTaxModel.lines).toHaveProperty([name, 'input']);
});
