import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import type { TaxReturn } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import { incomeReturn } from '#procedures/tax/income-return/income-return.procedure.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { coached } from '#testing/case-in-hand.ts';
import { ALONE, COUPLE, settingOf, taxpayer } from '#testing/declaring-tax.ts';
import { rulesNamed } from '#testing/rule-book.ts';

/** Somebody whose balance is a given amount: what was withheld is chosen so. */
const owing = (balance: number): TaxReturn => {
  const { tax } = incomeTaxOf({
    couple: false,
    raisesAlone: false,
    children: 0,
    boxes: { '1AJ': cents(26_000) },
    withheld: 0,
    advance: 0,
  });
  return { ...ALONE, boxes: [{ box: '1AJ', amount: cents(26_000) }], withheld: tax - balance };
};

describe('the money that follows', () => {
  it('is given back a week after the notice, to the cent', () => {
    const person = taxpayer(owing(-cents(123)))
      .fills()
      .signs()
      .waitUntil('2031-07-25T10:00');
    expect(person.is('assessed')).toBe(true);
    expect(person.facts).toMatchObject({ refund: { at: instant('2031-08-01T10:00'), amount: cents(123) }, debits: [] });
    expect(person.letter('notice')?.values).toMatchObject({ way: 'back', balance: { money: cents(123) } });
    expect(person.waitUntil('2031-08-02').is('refunded')).toBe(true);
    expect(person.payments).toEqual([['refund', cents(123)]]);
    expect(person.letters).toContain('refund-paid');
  });

  it('is one debit up to 300 €, under a name that the bank tells', () => {
    const person = taxpayer(owing(cents(300)))
      .fills()
      .signs()
      .waitUntil('2031-09-24');
    expect(person.facts.debits).toHaveLength(1);
    person.waitUntil('2031-09-26');
    expect(person.is('settled')).toBe(true);
    expect(person.letter('debited')).toMatchObject({ values: { amount: { money: cents(300) }, income: '2030' } });
    expect(person.payments).toEqual([]);
  });

  it('is four debits above, the last of which settles it', () => {
    const person = taxpayer(owing(cents(401)))
      .fills()
      .signs()
      .waitUntil('2031-12-28');
    expect(person.facts.debits.map(({ amount }) => amount)).toEqual([10_025, 10_025, 10_025, 10_025]);
    expect(person.is('assessed')).toBe(true);
    expect(person.waitUntil('2031-12-30').is('settled')).toBe(true);
    expect(
      person.world.letters.filter(({ letter, channel }) => letter === 'debited' && channel === 'email'),
    ).toHaveLength(4);
  });

  it('is nothing where the right tax was withheld', () => {
    const person = taxpayer(owing(0)).fills().signs().waitUntil('2031-07-26');
    expect(person.is('settled')).toBe(true);
    expect(person.facts).toMatchObject({ debits: [] });
    expect(person.facts.refund).toBeUndefined();
  });

  it('is followed by a new rate in September', () => {
    const person = taxpayer(owing(-cents(123)))
      .fills()
      .signs()
      .waitUntil('2031-09-09');
    expect(person.letter('new-rate')?.values).toMatchObject({ percent: (person.facts.counted?.rate ?? 0) * 100 });
  });
});

describe('what is declared', () => {
  const balanceOf = (taxReturn: TaxReturn, otherwise: Record<string, string> = {}) =>
    taxpayer(taxReturn).fills(otherwise).facts.estimate?.tax ?? 0;

  it('counts a child that is added, and one that is attached', () => {
    const rich = { ...COUPLE, boxes: [{ box: '1AJ' as const, amount: cents(60_000) }] };
    const known = balanceOf(rich);
    const added = balanceOf(rich, { 'child-added': 'yes', 'child-name': 'Lina', 'child-born': '12/11/2030' });
    expect(added).toBeLessThan(known);
    expect(balanceOf(rich, { 'adult-child': 'yes', 'adult-child-name': 'Lina' })).toBe(added);
    expect(balanceOf(rich, { 'children-known': 'wrong', 'children-gone': '1' })).toBeGreaterThan(known);
    const told = { 'child-added': 'yes', 'child-name': 'Lina', 'child-born': '12/11/2030' };
    expect(taxpayer(rich).fills(told).facts.children).toEqual(['Nora', 'Lina']);
  });

  it('counts real expenses instead of the 10 %, and never both', () => {
    const more = balanceOf(owing(0), { charges: 'expenses', '1AK': '4000' });
    const less = balanceOf(owing(0), { charges: 'expenses', '1AK': '1000' });
    expect(more).toBeLessThan(balanceOf(owing(0)));
    expect(less).toBeGreaterThan(balanceOf(owing(0)));
  });

  it('counts numbers of children as they are, and amounts in whole euros', () => {
    const person = taxpayer(COUPLE).fills({ charges: 'gifts school', '7UD': '80', '7UF': '0', '7EA': '1', '7EC': '0' });
    expect(person.boxOf('7UD')?.filled).toBe(cents(80));
    expect(person.boxOf('7EA')?.filled).toBe(1);
    expect(person.boxOf('7UF')).toBeUndefined();
  });

  it('has whole euros, no more, in every box that is shown', () => {
    const problems = taxpayer().try('fill', { ...taxpayer().truthOf('fill'), '1AJ': '18 430,50' })?.problems;
    expect(problems).toMatchObject([{ field: '1AJ', code: 'not-whole' }]);
    expect(taxpayer(COUPLE).try('fill', { ...taxpayer(COUPLE).truthOf('fill'), '1BP': '' })?.problems).toMatchObject([
      { field: '1BP', code: 'missing' },
    ]);
  });
});

describe('how the amount comes about', () => {
  const [counts, estimate] = incomeReturn.calculations ?? [];

  it('is told of what is signed, not of changes that are not', () => {
    const person = taxpayer();
    expect(counts?.inputsOf(person.input)).toBeUndefined();
    expect(counts?.inputsOf(person.fills().input)).toMatchObject({ 'wages-1': cents(18_430) });
    person.signs().fills({ '1AJ': '20000' });
    expect(counts?.inputsOf(person.input)).toMatchObject({ 'wages-1': cents(18_430) });
  });

  it('is told beforehand of what is about to be signed', () => {
    const answers = { incomes: 'wages', '1AJ': '20000' };
    expect(estimate?.inputsOf({ ...taxpayer().input, answers })).toMatchObject({ 'wages-1': cents(20_000) });
    expect([counts, estimate].map((rule) => rule?.signedIn)).toEqual([true, true]);
  });
});

describe('who is told', () => {
  it('is the case on corrections: what counts, and what it comes to', () => {
    const person = taxpayer(COUPLE).fills().signs().waitUntil('2031-07-01');
    const number = person.facts.number;
    const timer = person.caseFile.timers.find(({ at }) => at === instant('2031-07-25T10:00'));
    expect(person.effectsOf(timer?.event ?? { type: '' })).toContainEqual({
      type: 'tell',
      agency: 'tax',
      event: expect.objectContaining({
        type: 'returnAssessed',
        year: 2031,
        number,
        declared: expect.objectContaining({ couple: true, children: 1 }),
        result: person.facts.counted,
      }),
    });
  });

  it('is nobody who is not signed in', () => {
    expect(rulesNamed('tax/income-return').moves.map(({ id, signedIn }) => [id, signedIn])).toEqual([
      ['fill', true],
      ['sign', true],
    ]);
  });
});

describe('whoever follows the coach', () => {
  const playedTo = (goal: string, taxReturn: TaxReturn) => {
    const { rules, exercise } = settingOf({ taxReturn }, goal);
    const ending = coached({ rules, exercise });
    const caseFile = ending.world.cases[exercise.procedure];
    return {
      ...ending,
      answers: caseFile?.answers ?? {},
      signs: caseFile?.history.filter(({ event }) => event === 'sign'),
    };
  };

  it('tells what nobody transmitted: a child, help at home, the right column', () => {
    const { goalReached, rewinds, answers } = playedTo('refunded', {
      ...COUPLE,
      children: [
        { firstName: 'Nora', bornOn: '2024-05-06' },
        { firstName: 'Lina', bornOn: '2030-11-12', unknown: true },
      ],
      boxes: [
        { box: '1AJ', amount: cents(18_430) },
        { box: '1AP', amount: 0, sent: cents(2_140), from: 'Bruyère' },
        { box: '1BP', amount: cents(2_140), sent: 0, from: 'Bruyère' },
        { box: '7DB', amount: cents(640), sent: 0 },
      ],
    });
    expect([goalReached, rewinds]).toEqual([true, 0]);
    expect(answers).toMatchObject({ 'child-added': 'yes', 'child-name': 'Lina', 'child-born': '12/11/2030' });
    expect(answers).toMatchObject({ '1AP': '0', '1BP': '2140', charges: 'home-help', '7DB': '640' });
  });

  it('tells a move before the 1st of January, not one after it', () => {
    const from = '2, quai des Saules, 99 999 Valfleury-sur-Lirette';
    const before = playedTo('signed', { ...ALONE, moved: { on: '2030-09-15', from } });
    expect(before.answers).toMatchObject({ address: 'wrong', 'moved-on': '15/09/2030' });
    expect(playedTo('signed', { ...ALONE, moved: { on: '2031-02-01', from } }).answers).toMatchObject({
      address: 'right',
    });
  });

  it('tells a marriage of the year, and the day', () => {
    const { answers } = playedTo('signed', { ...COUPLE, familySince: '2030-06-21' });
    expect(answers).toMatchObject({ family: 'married', 'family-changed': 'yes', 'family-since': '21/06/2030' });
  });

  it('puts an automatic return right that is not, and leaves one that is', () => {
    const forgotten = [...ALONE.boxes, { box: '7DB' as const, amount: cents(900), sent: 0 }];
    expect(playedTo('refunded', { ...ALONE, automatic: true, boxes: forgotten }).signs).toHaveLength(1);
    expect(playedTo('refunded', { ...ALONE, automatic: true }).signs).toHaveLength(0);
  });

  it('has what is untrue filled in anew, then signed again', () => {
    const person = taxpayer(COUPLE).fills({ '1BP': '0', '1AP': '2140' });
    expect([person.isUntrue('fill'), person.isUntrue('sign')]).toEqual([true, false]);
    person.signs();
    expect([person.isUntrue('fill'), person.isUntrue('sign')]).toEqual([true, false]);
    person.fills();
    expect([person.isUntrue('fill'), person.isUntrue('sign')]).toEqual([false, true]);
    person.signs();
    expect([person.isUntrue('fill'), person.isUntrue('sign')]).toEqual([false, false]);
  });

  it('looks at a file that came late and is right', () => {
    const late = { ...ALONE, boxes: [...ALONE.boxes, { box: '1AP' as const, amount: cents(500), sent: 0 }] };
    const person = taxpayer(late).fills({ incomes: 'wages' }).signs().lateFile();
    expect(person.boxOf('1AP')).toMatchObject({ prefilled: cents(500) });
    expect(person.isUntrue('fill')).toBe(true);
    expect(person.fills().signs().isUntrue('fill')).toBe(false);
  });

  it('is sent back where the last day passed without a signature', () => {
    const person = taxpayer().fills().waitUntil('2031-06-02');
    expect(person.wayTo('signed')).toBeUndefined();
    expect(person.isUntrue('fill')).toBe(false);
  });
});
