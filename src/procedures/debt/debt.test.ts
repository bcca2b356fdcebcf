import { describe, expect, it } from 'vitest';
import { instant } from '#domain/time.ts';
import { instalment } from '#procedures/debt/debt.amounts.ts';
import { endAfterMonths, nextMonthly } from '#procedures/debt/debt.calendar.ts';
import { asked, contest, nobodyAsked, remission, review, spread } from '#testing/debtor.ts';

describe('money that is asked back', () => {
  it('is asked for by nobody before too much was found', () => {
    const person = nobodyAsked('family');
    expect(person.is('none')).toBe(true);
    expect(person.shown).toEqual({ amount: 0, left: 0, paid: 0, accepted: false });
    expect(person.try('payNow')?.reason).toBe('not-now');
  });

  it('is announced with amount, reason, dates and the last day to object, by post too', () => {
    const person = asked('family');
    expect(person.is('notified')).toBe(true);
    expect(person.letter('overpayment-notified')).toMatchObject({ channel: 'portal', document: { kind: 'letter' } });
    const channels = person.world.letters.map(({ channel }) => channel);
    expect(channels).toEqual(['post', 'email', 'portal']);
    expect(person.letter('overpayment-notified')?.values).toMatchObject({
      amount: { money: 42_000 },
      cause: 'gap',
      from: { day: instant('2031-03-01') },
      to: { day: instant('2031-03-31') },
      objectBefore: { day: instant('2031-04-21T23:59') },
      silenceMonths: 1,
    });
  });

  it('is the month before when nobody says which time it is about, and owed as asked', () => {
    const person = nobodyAsked('employment').told('debtFound', { amount: 10_000 });
    expect(person.shown).toMatchObject({ from: instant('2031-03-01'), to: instant('2031-03-31'), cause: 'gap' });
    expect(person.debt.truly).toBe(10_000);
  });

  it('is not asked for when it is very small, where the agency has such a limit', () => {
    const person = asked('employment', { amount: 7_699 });
    expect(person.is('remitted')).toBe(true);
    expect(person.letters).toEqual(['small-debt-waived']);
    expect(person.shown).toMatchObject({ amount: 7_699, left: 0 });
    expect(person.counter?.rules).toEqual(['small-debt']);
    expect(asked('employment', { amount: 7_700 }).is('notified')).toBe(true);
    expect(asked('family', { amount: 7_699 }).is('notified')).toBe(true);
  });

  it('is asked for once only', () => {
    const person = asked('family').told('debtFound', { amount: 99_000 });
    expect(person.debt.amount).toBe(42_000);
  });
});

describe('paying', () => {
  it('everything at once takes the bank two working days, and is then over', () => {
    const person = asked('employment').do('payNow');
    expect(person.is('paying')).toBe(true);
    expect(person.shown).toMatchObject({ left: 42_000, paid: 0 });
    expect(person.waitUntil('2031-04-03T08:00').is('settled')).toBe(true);
    expect(person.shown).toMatchObject({ left: 0, paid: 42_000 });
    expect(person.letters).toEqual(['overpayment-notified', 'payment-received']);
    expect(person.try('payNow')?.reason).toBe('not-now');
  });

  it.each([
    ['employment', 24],
    ['employment', 10],
    ['family', 12],
    ['family', 3],
  ] as const)('in instalments at %s, %i of them, comes to exactly what is asked', (agency, months) => {
    const person = asked(agency, { amount: 42_001 }).do('spread', spread(months));
    const taken: number[] = [];
    for (let month = 0; month < months; month += 1) {
      expect(person.is('planRunning')).toBe(true);
      person.waitUntil((person.shown as { plan: { next: number } }).plan.next);
      taken.push(person.debt.latest);
    }
    expect(person.is('settled')).toBe(true);
    expect(taken).toHaveLength(months);
    expect(taken.reduce((sum, amount) => sum + amount, 0)).toBe(42_001);
    expect(person.letters.slice(-1)).toEqual(['plan-finished']);
  });

  it('in instalments is taken on the agency’s day of the month, or the first working day after it', () => {
    const family = asked('family').do('spread', spread(3));
    expect(family.shown).toMatchObject({ plan: { months: 3, each: 14_000, next: instant('2031-05-05T08:00') } });
    const employment = asked('employment').do('spread', spread(3));
    // Saturday 10 May: the Monday after it.
    expect(employment.shown).toMatchObject({ plan: { next: instant('2031-05-12T08:00') } });
    expect(employment.waitUntil('2031-05-12T08:00').shown).toMatchObject({
      left: 28_000,
      paid: 14_000,
      plan: { next: instant('2031-06-10T08:00') },
    });
    expect(employment.letter('instalment-taken')?.values).toMatchObject({ taken: { money: 14_000 } });
  });

  it('the rest of a plan at once is possible', () => {
    const person = asked('employment').do('spread', spread(3)).waitUntil('2031-05-13').do('payNow');
    expect(person.waitUntil('2031-05-16').shown).toMatchObject({ left: 0, paid: 42_000 });
  });

  it('is only spread as the agency offers it', () => {
    expect(asked('family').try('spread', spread(24))?.reason).toBe('answers');
    expect(asked('employment').try('spread', {})?.reason).toBe('answers');
  });

  it('counts as agreeing: afterwards nothing can be contested', () => {
    const person = asked('employment').do('spread', spread(3));
    expect(person.shown).toMatchObject({ accepted: true });
    for (const move of ['contest', 'askReview', 'goToCourt']) expect(person.try(move)?.reason).toBe('not-now');
  });
});

describe('a request for remission', () => {
  it('is granted to somebody who cannot pay', () => {
    const person = asked('family').do('askRemission', remission);
    expect(person.is('remissionAsked')).toBe(true);
    expect(person.waitUntil('2031-04-16T10:00').is('remitted')).toBe(true);
    expect(person.letters).toEqual(['overpayment-notified', 'remission-received', 'remission-granted']);
    expect(person.shown).toMatchObject({ left: 0, amount: 42_000 });
  });

  it.each([
    ['agency-error', 'agency-error', 'remitted'],
    ['agency-error', 'gap', 'upheld'],
    ['hard-time', 'gap', 'remitted'],
    ['other', 'gap', 'upheld'],
  ] as const)('for %s, after a %s, ends as %s', (plea, cause, state) => {
    const person = asked('family', { cause }).do('askRemission', { ...remission, plea });
    expect(person.waitUntil('2031-04-17').is(state)).toBe(true);
  });

  it('closes the way to contest, before and after the answer', () => {
    const person = asked('family').do('askRemission', remission);
    expect(person.shown).toMatchObject({ accepted: true });
    expect(person.try('contest', contest)?.reason).toBe('not-now');
    person.told('refuseRemission', { reason: 'means-sufficient' });
    expect(person.is('upheld')).toBe(true);
    expect(person.letter('remission-refused')?.values).toMatchObject({ reason: 'meansSufficient' });
    expect(person.try('contest', contest)?.reason).toBe('not-now');
    expect(person.try('askReview', review)?.reason).toBe('not-now');
    expect(person.try('askRemission', remission)?.reason).toBe('not-now');
    expect(person.do('spread', spread(12)).is('planRunning')).toBe(true);
  });

  it('can be granted by an agent, whatever was said', () => {
    const person = asked('family').do('askRemission', { ...remission, plea: 'other' });
    expect(person.told('grantRemission').is('remitted')).toBe(true);
  });
});

describe('doing nothing', () => {
  it('brings a reminder, then deductions, each month, until nothing is left', () => {
    const person = asked('employment', { amount: 13_000 });
    expect(person.waitUntil('2031-05-02T10:00').letters).toContain('reminder');
    expect(person.waitUntil('2031-05-31T23:59').is('notified')).toBe(true);
    expect(person.waitUntil('2031-06-01').is('recovering')).toBe(true);
    expect(person.letter('deduction-starts')?.values).toMatchObject({ next: { day: instant('2031-07-10T08:00') } });
    expect(person.waitUntil('2031-07-10T08:00').shown).toMatchObject({ paid: 6_000, left: 7_000 });
    expect(person.waitUntil('2031-08-12').shown).toMatchObject({ paid: 12_000, left: 1_000 });
    expect(person.waitUntil('2031-09-10T08:00').is('settled')).toBe(true);
    expect(person.letter('deductions-finished')?.values).toMatchObject({ taken: { money: 1_000 } });
  });

  it('leaves every way to pay open while deductions run, and none to contest', () => {
    const recovering = () => asked('family').waitUntil('2031-06-05');
    expect(recovering().do('spread', spread(12)).is('planRunning')).toBe(true);
    expect(recovering().do('payNow').is('paying')).toBe(true);
    expect(recovering().do('askRemission', remission).is('remissionAsked')).toBe(true);
    expect(recovering().try('contest', contest)?.reason).toBe('not-now');
  });
});

describe('amounts and dates', () => {
  it('an instalment is rounded up to the cent', () => {
    expect(instalment(10_000, 3)).toBe(3_334);
    expect(instalment(42_000, 12)).toBe(3_500);
  });

  it('months end on the same day, or on the last day of a shorter month', () => {
    expect(endAfterMonths(instant('2031-01-31T10:00'), 1)).toBe(instant('2031-03-01'));
    expect(endAfterMonths(instant('2031-12-15'), 2)).toBe(instant('2032-02-16'));
  });

  it('money is never taken on a day when banks are closed', () => {
    // Saturday 5 April, then Sunday: Monday 7 April.
    expect(nextMonthly(instant('2031-03-20'), 5)).toBe(instant('2031-04-07T08:00'));
  });

  it('the same acts lead to the same letters and sums', () => {
    const played = () =>
      asked('employment', { truly: 30_000 }).do('contest', contest).waitUntil('2031-04-17').do('spread', spread(6));
    expect(played().waitUntil('2032-01-01').world).toEqual(played().waitUntil('2032-01-01').world);
  });
});
