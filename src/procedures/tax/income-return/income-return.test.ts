import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { instant } from '#domain/time.ts';
import { coached } from '#testing/case-in-hand.ts';
import { ALONE, BAKERY, COUPLE, settingOf, taxpayer } from '#testing/declaring-tax.ts';

describe('a return that is filled in', () => {
  it('is not filed as long as it is not signed', () => {
    const person = taxpayer().fills();
    expect(person.is('filled')).toBe(true);
    expect(person.facts).toMatchObject({ filledOn: instant('2031-04-22T09:00') });
    expect(person.facts.signedOn).toBeUndefined();
    expect(person.facts.counted).toBeUndefined();
    person.waitUntil('2031-05-26');
    expect(person.letter('reminder')?.values).toMatchObject({ state: 'filled' });
    expect(person.waitUntil('2031-05-29T23:59').is('filled')).toBe(true);
    expect(person.waitUntil('2031-05-30').is('notFiled')).toBe(true);
    expect(person.letter('not-filed')?.values).toMatchObject({ filled: 'yes' });
    expect(person.try('fill', person.truthOf('fill'))?.reason).toBe('not-now');
    expect(person.try('sign', { bank: 'same' })?.reason).toBe('not-now');
  });

  it('is filed once signed: the receipt has a number, a day and a time', () => {
    const person = taxpayer().fills().waitUntil('2031-04-22T18:42').signs();
    expect(person.is('signed')).toBe(true);
    const at = instant('2031-04-22T18:42');
    expect(person.letter('receipt')?.values).toMatchObject({
      number: expect.stringMatching(/^CAP-2031-\d{5}$/),
      day: { day: at },
      time: { time: at },
      lastDay: { day: instant('2031-05-29T23:59') },
    });
    expect(person.facts).toMatchObject({ signedOn: at, number: person.letter('receipt')?.values?.number });
    expect(person.letters).toContain('declarative-notice');
  });

  it('cannot be signed before it is filled in', () => {
    expect(taxpayer().try('sign', { bank: 'same' })?.reason).toBe('not-now');
  });

  it('leaves the signed one as it is when it is filled in anew and not signed again', () => {
    const person = taxpayer().fills().signs();
    person.waitUntil('2031-05-02').fills({ '1AJ': '20000' });
    expect(person.is('changing')).toBe(true);
    expect(person.boxOf('1AJ')).toMatchObject({
      prefilled: cents(18_430),
      filled: cents(20_000),
      signed: cents(18_430),
    });
    expect(person.facts.estimate?.balance).toBeGreaterThan(person.facts.counted?.balance ?? 0);
    expect(person.waitUntil('2031-05-29').letter('reminder')?.values).toMatchObject({ state: 'changing' });
    person.waitUntil('2031-07-25T10:00');
    expect(person.boxOf('1AJ')?.signed).toBe(cents(18_430));
  });

  it('replaces the signed one once it is signed again, with another number', () => {
    const person = taxpayer().fills().signs();
    const { number } = person.facts;
    person.waitUntil('2031-05-02').fills({ '1AJ': '20000' }).signs();
    expect(person.is('signed')).toBe(true);
    expect(person.boxOf('1AJ')?.signed).toBe(cents(20_000));
    expect(person.facts.number).not.toBe(number);
    expect(person.waitUntil('2031-05-30').is('filed')).toBe(true);
    expect(person.try('fill', person.truthOf('fill'))?.reason).toBe('not-now');
  });
});

describe('what is pre-filled', () => {
  it('stands in the box, says who transmitted it, and counts where nobody touches it', () => {
    const person = taxpayer();
    expect(person.field('1AJ')).toMatchObject({
      prefilled: '18430',
      values: { who: 'Nadia', from: BAKERY, known: 'yes' },
    });
    expect(person.field('incomes')?.prefilled).toBe('wages');
    expect(person.field('charges')?.prefilled).toBeUndefined();
    person.do('fill', {
      identity: 'right',
      address: 'right',
      'family-changed': 'no',
      'child-added': 'no',
      'adult-child': 'no',
      charges: 'none',
    });
    expect(person.boxOf('1AJ')?.filled).toBe(cents(18_430));
  });

  it('can be corrected, and emptied', () => {
    const both = { ...ALONE, boxes: [...ALONE.boxes, { box: '1AP' as const, amount: cents(900), from: 'Bruyère' }] };
    const person = taxpayer(both).fills({ '1AJ': '18000', '1AP': '0' });
    expect(person.boxOf('1AJ')).toMatchObject({ prefilled: cents(18_430), filled: cents(18_000) });
    expect(person.boxOf('1AP')).toEqual({ box: '1AP', from: 'Bruyère', prefilled: cents(900) });
    person.fills({ incomes: 'wages' });
    expect(person.boxOf('1AP')?.filled).toBeUndefined();
  });

  it('has a second column for a spouse, and none without', () => {
    expect(taxpayer().field('1BJ')).toBeUndefined();
    expect(taxpayer().form?.pages.find(({ id }) => id === 'wages')?.columns).toBeUndefined();
    const couple = taxpayer(COUPLE);
    expect(couple.field('1BJ')).toMatchObject({ prefilled: '21960', values: { who: 'Karim' } });
    expect(couple.form?.pages.find(({ id }) => id === 'wages')?.columns).toBe(true);
    expect(couple.fills().facts).toMatchObject({ partner: 'Karim', children: ['Nora'] });
  });

  it('changes when a file comes late before the last day; what is signed does not', () => {
    const person = taxpayer().lateFile({ box: '1AJ', amount: cents(19_000) });
    expect(person.field('1AJ')?.prefilled).toBe('19000');
    expect(person.letter('late-file')?.values).toMatchObject({ box: '1AJ', amount: { money: cents(19_000) } });
    person
      .fills()
      .signs()
      .lateFile({ box: '1AP', amount: cents(500), from: 'Bruyère' });
    expect(person.boxOf('1AP')).toMatchObject({ prefilled: cents(500), from: 'Bruyère' });
    expect(person.boxOf('1AP')?.signed).toBeUndefined();
    expect(person.letter('late-file')?.values).toMatchObject({ done: 'signed' });
    expect(person.waitUntil('2031-06-02').lateFile({ box: '1AP', amount: 1 }).boxOf('1AP')?.prefilled).toBe(cents(500));
  });

  it('becomes what it truly is where the scenario says no more of the file', () => {
    const missing = { ...ALONE, boxes: [{ box: '1AJ' as const, amount: cents(18_430), sent: 0, from: BAKERY }] };
    const person = taxpayer(missing);
    expect(person.boxOf('1AJ')).toBeUndefined();
    expect(person.lateFile().boxOf('1AJ')?.prefilled).toBe(cents(18_430));
  });
});

describe('an automatic return', () => {
  const automatic = { ...ALONE, automatic: true };

  it('counts by itself on the last day', () => {
    const person = taxpayer(automatic);
    expect(person.letters).toEqual(['automatic-proposed']);
    expect(person.waitUntil('2031-05-30').is('filed')).toBe(true);
    expect(person.letters).toContain('taken-for-filed');
    expect(person.facts.signedOn).toBeUndefined();
    expect(person.boxOf('1AJ')?.signed).toBe(cents(18_430));
    person.waitUntil('2031-07-25T10:00');
    expect(person.facts.number).toMatch(/^CAP-2031-/);
  });

  it('is taken over by whoever fills it in and signs', () => {
    const person = taxpayer(automatic).fills({ charges: 'home-help', '7DB': '900' }).signs().waitUntil('2031-07-26');
    expect(person.boxOf('7DB')?.signed).toBe(cents(900));
  });

  it('counts as it was proposed where what was filled in is not signed', () => {
    const person = taxpayer(automatic).fills({ '1AJ': '1' }).waitUntil('2031-05-30');
    expect(person.is('filed')).toBe(true);
    expect(person.letter('taken-for-filed')?.values).toMatchObject({ changed: 'yes' });
    expect(person.boxOf('1AJ')?.signed).toBe(cents(18_430));
  });
});

describe('the coach', () => {
  it.each(['signed', 'refunded'])('reaches %s', (goal) => {
    const { rules, exercise } = settingOf({ taxReturn: COUPLE }, goal);
    const ending = coached({ rules, exercise });
    expect(ending.goalReached).toBe(true);
    expect(ending.rewinds).toBe(0);
  });
});
