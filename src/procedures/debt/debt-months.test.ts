import { describe, expect, it } from 'vitest';
import { instant, instantOf } from '#domain/time.ts';
import type { DebtFound } from '#procedures/debt/debt.context.ts';
import { countsOtherMonths, monthsBehind } from '#procedures/debt/debt.months.ts';
import { asked, contest, review } from '#testing/debtor.ts';

const JANUARY = instant('2031-01-01');
const FEBRUARY = instant('2031-02-01');
const january = { month: JANUARY, paid: 30_000, owed: 9_000 };
const february = { month: FEBRUARY, paid: 30_000, owed: 9_000 };
const found: Partial<DebtFound> = { amount: 42_000, cause: 'late-change', months: [january, february] };
/** The same debt, of which only February is truly owed. */
const wrong = { ...found, truly: 21_000, trulyMonths: [february] };
const shown = (months: unknown) => ({ months });

describe('a sum that is asked back, month by month', () => {
  it('is shown as the months that come to it', () => {
    expect(asked('family', found).shown).toMatchObject(shown([january, february]));
  });

  it('may be written with days, as a scenario writes them', () => {
    const months = [{ month: '2031-01-01', paid: 30_000, owed: 9_000 }] as const;
    expect(monthsBehind(21_000, months)).toEqual([january]);
  });

  it('has no months where only the sum is known, or where the months come to another sum', () => {
    expect(asked('employment').shown).toMatchObject(shown([]));
    expect(asked('employment', { months: [january] }).shown).toMatchObject(shown([]));
  });

  it('names in the letter what was paid, when, and what was due', () => {
    const paidOn = instant('2031-02-05T08:00');
    const person = asked('family', { amount: 21_000, months: [{ ...january, paidOn }] });
    const line = {
      key: 'procedures/family/overpayment:payments.month',
      values: {
        count: 1,
        month: { month: JANUARY },
        last: { month: JANUARY },
        paid: { money: 30_000 },
        owed: { money: 9_000 },
        over: { money: 21_000 },
        dated: 'yes',
        on: { day: paidOn },
        lastOn: { day: paidOn },
      },
    };
    expect(person.letter('overpayment-notified')?.values.payments).toEqual({ lines: [line] });
  });

  it('of more than a year puts together the months that are alike, so that the letter keeps to its page', () => {
    const months = Array.from({ length: 14 }, (_, index) => ({ ...january, month: instantOf(2031, 1 + index, 1) }));
    const last = { ...january, owed: 0, month: instantOf(2032, 3, 1) };
    const amount = 14 * 21_000 + 30_000;
    const letter = asked('family', { amount, months: [...months, last] }).letter('overpayment-notified');
    expect(letter?.values.payments).toMatchObject({
      lines: [
        { values: { count: 14, last: { month: instant('2032-02-01') }, over: { money: 294_000 } } },
        { values: { count: 1, month: { month: instant('2032-03-01') }, over: { money: 30_000 } } },
      ],
    });
  });

  it('says in the letter where the dates are when only the sum is known, and what the money was paid as', () => {
    expect(asked('employment').letter('overpayment-notified')?.values).toMatchObject({
      benefit: 'allowance',
      payments: { text: { key: 'procedures/employment/overpayment:payments.elsewhere' } },
      daysToObject: 20,
    });
    const person = asked('family', { benefit: 'activity-bonus' });
    expect(person.letter('overpayment-notified')?.values).toMatchObject({ benefit: 'activityBonus' });
  });
});

describe('a correction', () => {
  it('leaves the months that are truly owed', () => {
    const person = asked('family', wrong).do('contest', contest).waitUntil('2031-04-17');
    expect(person.is('corrected')).toBe(true);
    expect(person.shown).toMatchObject({
      amount: 21_000,
      months: [february],
      from: FEBRUARY,
      to: instant('2031-02-28'),
    });
  });

  it('by a review does so too', () => {
    const person = asked('family', wrong).do('contest', contest).told('refuseContest').do('askReview', review);
    expect(person.waitUntil('2031-06-01').shown).toMatchObject({ amount: 21_000, months: [february] });
  });

  it('to a sum of which nobody knows the months leaves only the sum', () => {
    expect(asked('family', wrong).told('correctDebt', { amount: 10_000 }).shown).toMatchObject({
      amount: 10_000,
      months: [],
    });
    const person = asked('family', { ...found, truly: 21_000 }).told('correctDebt');
    expect(person.shown).toMatchObject({ amount: 21_000, months: [] });
  });

  it('that cancels the sum leaves no months', () => {
    expect(asked('family', found).told('acceptContest').shown).toMatchObject(shown([]));
  });
});

describe('an agent', () => {
  const january21 = { id: 'month', values: { month: { month: JANUARY } }, declared: { money: 21_000 } };
  const february21 = { id: 'month', values: { month: { month: FEBRUARY } }, declared: { money: 21_000 } };
  const months = (person: ReturnType<typeof asked>) => person.counter?.compared.filter(({ id }) => id === 'month');

  it('sees the months, and what is owed for each once somebody contests', () => {
    const person = asked('family', wrong);
    expect(months(person)).toEqual([
      { ...january21, from: 'agency-file' },
      { ...february21, from: 'agency-file' },
    ]);
    expect(months(person.do('contest', contest))).toMatchObject([
      { ...january21, known: { money: 0 }, agrees: false },
      { ...february21, known: { money: 21_000 }, agrees: true },
    ]);
  });

  it('sees that every month agrees, or none, where that is so', () => {
    const right = asked('family', found).do('contest', contest);
    expect(months(right)).toMatchObject([{ agrees: true }, { agrees: true }]);
    const nothing = asked('family', { ...found, truly: 0 }).do('contest', contest);
    expect(months(nothing)).toMatchObject([{ known: { money: 0 } }, { known: { money: 0 } }]);
  });

  it('cannot tell which month is wrong where only the true sum is known', () => {
    const person = asked('family', { ...found, truly: 21_000 }).do('contest', contest);
    for (const line of months(person) ?? []) expect(line).not.toHaveProperty('agrees');
  });
});

describe('whoever contests', () => {
  const wants = { dispute: { wants: 'contest', instalments: 3 } } as const;

  it('says that the period is wrong when months are counted for which nothing is due', () => {
    expect(countsOtherMonths([january, february], [february])).toBe(true);
    expect(countsOtherMonths([january], [{ ...january, owed: 20_000 }])).toBe(false);
    expect(countsOtherMonths([january], [])).toBe(false);
  });

  it('may spread what is left of the sum, once there is an answer', () => {
    const person = asked('family', wrong, wants);
    expect(person.truths()).toEqual(['contest']);
    person.do('contest', contest).waitUntil('2031-04-17');
    expect(person.truths()).toContain('spread');
    expect(person.truths()).not.toContain('payNow');
  });
});
