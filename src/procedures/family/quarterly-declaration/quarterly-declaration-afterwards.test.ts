import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { instant } from '#domain/time.ts';
import { coached } from '#testing/case-in-hand.ts';
import {
  A_MISTAKE,
  ALL_RIGHT,
  BAKERY,
  Declaring,
  MARCH,
  OLD,
  on,
  STEADY,
  setting,
  somebody,
  WRONG_FILE,
} from '#testing/declaring.ts';
import { rulesNamed } from '#testing/rule-book.ts';

describe('a declaration that is late', () => {
  it('suspends the payment of the month after; once declared, that month is paid with the next one', () => {
    const person = somebody().waitUntil('2031-07-04T08:00');
    expect(person.is('late')).toBe(true);
    expect(person.facts).toMatchObject({ suspended: true, nextPayment: { amount: 0 } });
    expect(person.payments).toEqual([['bonus', OLD]]);
    expect(person.letters).toContain('not-paid');
    person.waitUntil('2031-07-10T09:00').do('declare', ALL_RIGHT);
    expect(person.letter('receipt')?.values).toMatchObject({ late: 'yes' });
    expect(person.facts).toMatchObject({ suspended: false, nextPayment: { amount: 2 * OLD } });
    expect(person.waitUntil('2031-08-06').payments.at(-1)).toEqual(['bonus', 2 * OLD]);
    expect(person.is('inPayment')).toBe(true);
  });

  it('is never too late to make, and three months wait at most', () => {
    const person = somebody().waitUntil('2032-01-10').do('declare', ALL_RIGHT).waitUntil('2032-02-10');
    expect(person.payments.at(-1)).toEqual(['bonus', 4 * OLD]);
  });
});

describe('a mistake noticed after sending', () => {
  const NEW = on(cents(900), cents(1_200), cents(900));

  it('is told by message; what was paid too much is asked back, month by month', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-08-10T09:00').do('reportMistake', A_MISTAKE);
    expect(person.is('mistakeReported')).toBe(true);
    expect(person.effectsOf({ type: 'acceptCorrection' })).toContainEqual({
      type: 'tell',
      agency: 'family',
      event: expect.objectContaining({
        type: 'debtFound',
        amount: 2 * (OLD - NEW),
        cause: 'gap',
        benefit: 'activity-bonus',
        declared: cents(900),
        known: cents(1_200),
        from: instant('2031-06-01'),
        months: [
          { month: instant('2031-06-01'), paid: OLD, owed: NEW, paidOn: instant('2031-07-04T08:00') },
          { month: instant('2031-07-01'), paid: OLD, owed: NEW, paidOn: instant('2031-08-05T08:00') },
        ],
      }),
    });
    expect(person.waitUntil('2031-08-20').facts.monthly).toBe(NEW);
    expect(person.letter('amount-changed')?.values).toMatchObject({ why: 'mistake', way: 'tooMuch' });
  });

  it('costs nothing when no month was paid on it yet', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-06-06').do('reportMistake', A_MISTAKE);
    const effects = person.effectsOf({ type: 'acceptCorrection' });
    expect(effects.map(({ type }) => type)).not.toContain('tell');
    expect(person.waitUntil('2031-07-10').payments.at(-1)).toEqual(['bonus', NEW]);
  });

  it('the other way round gives arrears', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-07-10');
    const right = { 'mistake-about': 'wrong-amount', 'mistake-month': '3', 'right-total': '700' };
    person.do('reportMistake', right).waitUntil('2031-07-30');
    expect(person.payments.at(-1)).toEqual(['arrears', on(cents(900), cents(900), cents(700)) - OLD]);
  });

  it('is told by whoever follows the coach, also where the goal was reached before', () => {
    const situation = { income: STEADY, mistake: { month: '2031-03', net: cents(300) } };
    const { rules, exercise } = setting(situation, [], 'inPayment');
    const ending = coached({ rules, exercise });
    expect(ending.goalReached).toBe(true);
    expect(ending.world.cases[exercise.procedure]?.history.map(({ event }) => event)).toContain('reportMistake');
  });

  it('that takes until the next window is open leaves some days to declare, and the month paid meanwhile is compared', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-08-30').do('reportMistake', A_MISTAKE);
    person.waitUntil('2031-10-08');
    expect(person.is('open')).toBe(true);
    expect(person.facts).toMatchObject({
      opensOn: instant('2031-10-07T03:00'),
      closesBefore: instant('2031-10-17T23:59'),
    });
    expect(person.facts.declaredOn).toBeUndefined();
    person.do('declare', ALL_RIGHT).waitUntil('2031-10-15');
    expect(person.payments.at(-1)).toEqual(['arrears', OLD - NEW]);
  });

  it('becomes a debt, which has a case of its own', () => {
    const { rules, exercise } = setting({ income: STEADY }, [], 'inPayment');
    const { signIn: _door, ...debt } = rulesNamed('family/overpayment');
    const person = new Declaring({ ...rules, [debt.id]: debt }, exercise);
    person.do('declare', ALL_RIGHT).waitUntil('2031-07-10').do('reportMistake', A_MISTAKE).waitUntil('2031-07-30');
    expect(person.standsAt('family/overpayment')).toBe('notified');
  });

  it('may be refused with a reason: nothing changes', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-07-10').do('reportMistake', A_MISTAKE);
    person.decides('refuseCorrection', { reason: 'already-counted' });
    expect(person.is('inPayment')).toBe(true);
    expect(person.letter('mistake-refused')?.values).toMatchObject({ reason: 'alreadyCounted' });
    expect(person.facts.monthly).toBe(OLD);
  });
});

describe("an employer's file that comes late", () => {
  const file = { month: '2031-04', payer: BAKERY, net: cents(1_100) };
  const NEW = on(cents(900), cents(900), cents(1_100));

  it('changes the line as long as nothing is declared', () => {
    expect(somebody().decides('employerFile', file).facts.lines[2]).toMatchObject({
      sent: cents(1_100),
      state: 'sent',
    });
  });

  it('adds the line that was missing', () => {
    const person = somebody(STEADY.slice(0, 2)).decides('employerFile', file);
    expect(person.facts.lines.map(({ id }) => id)).toEqual(['line-1-1', 'line-2-1', 'line-3-1']);
  });

  it('still moves the amount afterwards; what is not truly owed is known', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-07-10');
    const effects = person.effectsOf({ type: 'employerFile', ...file });
    expect(effects).toContainEqual({
      type: 'tell',
      agency: 'family',
      event: expect.objectContaining({ type: 'debtFound', amount: OLD - NEW, truly: 0 }),
    });
    person.decides('employerFile', file);
    expect(person.letter('amount-changed')?.values).toMatchObject({ why: 'file', way: 'tooMuch' });
    expect(person.facts.monthly).toBe(NEW);
  });

  it('that says what is known already changes nothing', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-07-10');
    person.decides('employerFile', { ...file, net: cents(900) });
    expect(person.is('inPayment')).toBe(true);
    expect(person.letters).not.toContain('amount-changed');
  });

  it('settles a correction with which it agrees', () => {
    const person = somebody(WRONG_FILE, { drawer: [MARCH] }).corrects();
    person.decides('employerFile', { month: '2031-03', payer: BAKERY, net: cents(900) }).waitUntil('2031-06-10');
    expect(person.is('amountSet')).toBe(true);
    expect(person.letters).not.toContain('under-study');
  });
});
