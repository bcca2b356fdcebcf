import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import type { Situation } from '#domain/persona.ts';
import { instant, toIso } from '#domain/time.ts';
import { paymentOf } from '#procedures/benefits/benefits.calendar.ts';
import { monthlyBenefitFacts } from '#procedures/benefits/monthly-benefit.facts.ts';
import { type Correction, monthlyAmount } from '#procedures/family/change-of-situation/change-of-situation.amounts.ts';
import { changeFacts } from '#procedures/family/change-of-situation/change-of-situation.facts.ts';
import type { Told } from '#procedures/family/change-of-situation/change-of-situation.machine.ts';
import { changeOfSituation } from '#procedures/family/change-of-situation/change-of-situation.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

const FULL = monthlyBenefitFacts.fullAmount;
const WITH_WORK = FULL - cents(225);
const startedWork: Situation = { change: { kind: 'started-work', on: '2031-03-10', pay: cents(900) } };
const DECLARATION = {
  what: 'work',
  work: 'started',
  since: '10/03/2031',
  employer: 'Boulangerie Lirette',
  pay: '900,00',
};
const WORKED: Told = { worked: true, gross: cents(1_200), month: instant('2031-03-01') };

class Living extends CaseInHand {
  /** Bruyère tells what it knows of a month. */
  hears(told: Told = WORKED): this {
    return this.decides('employmentStatus', { ...told });
  }

  decides(event: string, data: Record<string, unknown> = {}): this {
    return this.happens({ kind: 'inject', procedure: this.procedure, event: { type: event, ...data } });
  }

  private get input() {
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return { caseFile: this.caseFile, applicant, now: this.world.now };
  }

  get facts() {
    return changeOfSituation.view(this.input);
  }

  get counter() {
    return changeOfSituation.counter?.view(this.input);
  }

  /** How much more was paid than was owed, once the months were worked out again. */
  get overpaid() {
    const { correction } = this.caseFile.context as { correction?: Correction };
    return correction ? correction.paid - correction.owed : 0;
  }
}

function somebody(situation: Situation = startedWork, begins = '2031-03-20T09:00', goal = 'updated') {
  const { signIn: _door, ...rules } = changeOfSituation;
  const opens = instant(begins);
  return new Living({ [rules.id]: rules }, anExercise({ procedure: rules.id, situation, goal, begins: opens, opens }));
}

describe('the benefit', () => {
  it('is full without work, and less a quarter of net pay with it; small amounts are not paid', () => {
    expect(monthlyAmount(0)).toBe(FULL);
    expect(monthlyAmount(cents(900))).toBe(WITH_WORK);
    expect(monthlyAmount(cents(1_150))).toBe(0);
  });

  it.each([
    ['2026-03-01', '2026-04-07T08:00'],
    ['2026-06-01', '2026-07-06T08:00'],
    ['2026-08-01', '2026-09-04T08:00'],
    ['2026-11-01', '2026-12-04T08:00'],
    ['2026-12-01', '2027-01-05T08:00'],
  ])('of %s is paid on %s: the 5th, the Friday before or the day after', (month, paid) => {
    expect(toIso(paymentOf(instant(month)))).toBe(paid);
  });

  it('is paid each month, whatever else happens', () => {
    const person = somebody().waitUntil('2031-06-06');
    expect(person.payments).toEqual([
      ['benefit', FULL],
      ['benefit', FULL],
      ['benefit', FULL],
    ]);
  });
});

describe('a change declared at once', () => {
  it('is stamped, checked, and changes the amount from the month after', () => {
    const person = somebody().do('declareChange', DECLARATION);
    expect(person.is('declared')).toBe(true);
    expect(person.letters).toEqual(['receipt']);
    expect(person.waitUntil('2031-03-21T03:00').is('checking')).toBe(true);
    expect(person.waitUntil('2031-03-26T10:00').is('updated')).toBe(true);
    expect(person.letter('updated')?.values).toMatchObject({
      amount: { money: WITH_WORK },
      from: { month: instant('2031-04-01') },
      paid: { day: instant('2031-05-05T08:00') },
    });
    expect(person.waitUntil('2031-05-06').payments).toEqual([
      ['benefit', FULL],
      ['benefit', WITH_WORK],
    ]);
    expect(person.overpaid).toBe(0);
  });

  it('can be corrected until the night', () => {
    const person = somebody()
      .do('declareChange', { ...DECLARATION, pay: '90,00' })
      .do('declareChange', DECLARATION);
    expect(person.waitUntil('2031-04-01').letter('updated')?.values).toMatchObject({ amount: { money: WITH_WORK } });
  });

  it('agrees with what Bruyère says at the end of the month: nothing to do, no letter', () => {
    const person = somebody().do('declareChange', DECLARATION).waitUntil('2031-04-02');
    const before = person.letters;
    expect(person.hears().is('matched')).toBe(true);
    expect(person.letters).toEqual(before);
  });

  it('that is not about work leaves the amount as it is', () => {
    const person = somebody({ change: { kind: 'moved', on: '2031-03-15' } });
    person.do('declareChange', { what: 'home', since: '15/03/2031' }).waitUntil('2031-04-01');
    expect(person.letter('updated')?.values).toMatchObject({ amount: { money: FULL }, same: 'yes' });
  });

  it('raises the benefit when work has stopped, and pays what was missing', () => {
    const stopped: Situation = { change: { kind: 'stopped-work', on: '2031-01-15', pay: cents(900) } };
    const person = somebody(stopped).do('declareChange', { what: 'work', work: 'stopped', since: '15/01/2031' });
    expect(person.waitUntil('2031-04-01').payments).toEqual([['arrears', FULL - WITH_WORK]]);
  });
});

describe('telling one agency', () => {
  it('does not tell the other: Aubépine asks about what Bruyère has sent', () => {
    const person = somebody().waitUntil('2031-04-10T09:00').hears();
    expect(person.is('mismatch')).toBe(true);
    expect(person.letter('please-confirm')?.values).toMatchObject({
      works: 'yes',
      month: { month: instant('2031-03-01') },
      before: { day: instant('2031-04-25T23:59') },
    });
  });

  it('late, but before any month was paid wrongly, costs nothing', () => {
    const person = somebody().waitUntil('2031-04-10T09:00').hears().do('declareChange', DECLARATION);
    expect(person.is('declaredLate')).toBe(true);
    expect(person.waitUntil('2031-04-20').is('updatedLate')).toBe(true);
    expect(person.letter('updated-late')?.values).toMatchObject({ way: 'none' });
    expect(person.overpaid).toBe(0);
  });

  it('too late leaves months that were paid too much: they are asked back', () => {
    const person = somebody().waitUntil('2031-06-10T09:00').hears().do('declareChange', DECLARATION);
    person.waitUntil('2031-06-20');
    expect(person.is('updatedLate')).toBe(true);
    expect(person.overpaid).toBe(2 * (FULL - WITH_WORK));
    expect(person.letter('updated-late')?.values).toMatchObject({
      way: 'tooMuch',
      difference: { money: 2 * (FULL - WITH_WORK) },
    });
  });

  it('is asked back even when one declares by oneself, months later', () => {
    const person = somebody().waitUntil('2031-06-10').do('declareChange', DECLARATION).waitUntil('2031-06-20');
    expect(person.is('updatedLate')).toBe(true);
    expect(person.overpaid).toBe(2 * (FULL - WITH_WORK));
  });

  it('and not answering lets the agency take what was exchanged, after fifteen days', () => {
    const person = somebody().waitUntil('2031-06-10T09:00').hears();
    expect(person.waitUntil('2031-06-25T23:59').is('mismatch')).toBe(true);
    expect(person.waitUntil('2031-06-26').is('correctedByAgency')).toBe(true);
    const net = Math.round(cents(1_200) * changeFacts.netShare);
    expect(person.letter('corrected')?.values).toMatchObject({ way: 'tooMuch', amount: { money: monthlyAmount(net) } });
  });

  it('counts the whole month of the exchange, which knows no day: what is truly owed may be less', () => {
    const person = somebody().waitUntil('2031-06-10T09:00').hears();
    const effects = person.effectsOf({ type: 'correctFromExchange' });
    const asked = 3 * (FULL - monthlyAmount(Math.round(cents(1_200) * changeFacts.netShare)));
    const pay = { declared: 0, known: Math.round(cents(1_200) * changeFacts.netShare) };
    const net = monthlyAmount(pay.known);
    const months = [
      { month: instant('2031-03-01'), paid: FULL, owed: net, paidOn: instant('2031-04-04T08:00') },
      { month: instant('2031-04-01'), paid: FULL, owed: net, paidOn: instant('2031-05-05T08:00') },
      { month: instant('2031-05-01'), paid: FULL, owed: net, paidOn: instant('2031-06-05T08:00') },
    ];
    const trulyMonths = months.slice(1).map((month) => ({ ...month, owed: WITH_WORK }));
    const found = { cause: 'late-change', benefit: 'monthly-benefit', months, trulyMonths };
    const data = { ...found, ...pay, from: instant('2031-03-01'), to: instant('2031-05-31') };
    expect(effects).toContainEqual({
      type: 'tell',
      agency: 'family',
      event: { type: 'debtFound', amount: asked, truly: 2 * (FULL - WITH_WORK), ...data },
    });
  });

  it('is over when Bruyère corrects what it had said', () => {
    const person = somebody()
      .waitUntil('2031-04-10')
      .hears()
      .hears({ ...WORKED, worked: false, gross: 0 });
    expect(person.is('matched')).toBe(true);
  });
});

describe('what an agent may decide', () => {
  it('takes a declaration in without waiting', () => {
    const person = somebody().do('declareChange', DECLARATION).waitUntil('2031-03-21T09:00').decides('confirmChange');
    expect(person.is('updated')).toBe(true);
  });

  it('sends it back with a reason, and takes in the next one', () => {
    const person = somebody().do('declareChange', DECLARATION).waitUntil('2031-03-21T09:00');
    person.decides('sendBack', { reason: 'pay' });
    expect(person.is('toDeclareAgain')).toBe(true);
    expect(person.letter('sent-back')?.values).toMatchObject({ reason: 'pay' });
    expect(person.do('declareChange', DECLARATION).waitUntil('2031-04-01').is('updated')).toBe(true);
  });

  it('takes over what was exchanged', () => {
    const person = somebody().waitUntil('2031-04-10').hears().decides('correctFromExchange');
    expect(person.is('correctedByAgency')).toBe(true);
  });

  it('sees what was declared beside what Bruyère sent', () => {
    const person = somebody().waitUntil('2031-04-10').hears();
    expect(person.counter?.compared).toMatchObject([
      { id: 'work', from: 'other-agency', agrees: false },
      { id: 'pay', declared: { money: 0 }, agrees: false },
    ]);
    person.do('declareChange', DECLARATION);
    expect(person.counter?.compared).toMatchObject([{ agrees: true }, { agrees: true }, { agrees: true }]);
    expect(person.counter?.checks).toMatchObject([{ id: 'stamped' }, { id: 'exchange', result: 'passed' }]);
  });
});

describe('the coach', () => {
  it('declares as soon as there is a change that Aubépine does not know', () => {
    const before = somebody(startedWork, '2031-03-05T09:00');
    const move = changeOfSituation.moves[0];
    const truth = (person: Living) =>
      move?.truth({
        caseFile: person.caseFile,
        applicant: { ...person.setting.exercise.persona, account: { identifier: '', password: '' } },
        situation: person.setting.exercise.situation,
        drawer: [],
        now: person.world.now,
      });
    expect(truth(before)).toBeUndefined();
    expect(truth(before.waitUntil('2031-03-10'))).toMatchObject({ what: 'work', since: '10/03/2031', pay: '900,00' });
    expect(truth(somebody({}))).toBeUndefined();
    expect(truth(somebody().waitUntil('2031-04-10').hears().waitUntil('2031-05-01'))).toBeUndefined();
  });

  it('declares again when what was declared is not true', () => {
    const wrong = somebody().do('declareChange', { ...DECLARATION, pay: '90,00' });
    expect(wrong.advised).toBeDefined();
    wrong.do('declareChange', DECLARATION);
    expect(wrong.waitUntil('2031-03-26T10:00').is('updated')).toBe(true);
  });
});

describe('the page "my payments" and the account', () => {
  it('are told the amount, the next payment, and since when it counts', () => {
    const person = somebody();
    expect(person.facts).toMatchObject({
      monthly: FULL,
      nextPayment: { at: instant('2031-04-04T08:00'), amount: FULL },
      declaredOn: undefined,
      effectiveFrom: undefined,
      states: ['upToDate'],
    });
    person.do('declareChange', DECLARATION).waitUntil('2031-04-01');
    expect(person.facts).toMatchObject({
      monthly: WITH_WORK,
      effectiveFrom: instant('2031-04-01'),
      states: ['updated'],
    });
  });
});
