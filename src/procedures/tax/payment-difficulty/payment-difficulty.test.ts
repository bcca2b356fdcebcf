import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { instant } from '#domain/time.ts';
import { aBill, billPayer, PROOFS } from '#testing/bill-payer.ts';
import { coached } from '#testing/case-in-hand.ts';

/** The four days on which a balance of more than 300 euros is debited in 2031. */
const DEBIT_DAYS = ['2031-09-25T10:00', '2031-10-27T10:00', '2031-11-27T10:00', '2031-12-29T10:00'];
const poor = (changes = {}) => aBill({ wants: 'remission', resources: cents(640), charges: cents(610), ...changes });

describe('a bill', () => {
  it('comes with a notice: what is left to pay, and each debit', () => {
    const person = billPayer();
    expect(person.is('billed')).toBe(true);
    expect(person.letter('notice')).toMatchObject({ document: { kind: 'tax-notice' }, values: { count: 4 } });
    expect(person.facts).toEqual({
      bill: cents(1_180),
      paid: 0,
      waived: 0,
      debits: DEBIT_DAYS.map((day) => ({ at: instant(day), amount: cents(295), state: 'to-come' })),
    });
  });

  it('of 300 euros or less is debited at once', () => {
    const person = billPayer({ taxBill: aBill({ amount: cents(300) }) });
    expect(person.facts.debits).toEqual([{ at: instant('2031-09-25T10:00'), amount: cents(300), state: 'to-come' }]);
    expect(person.waitUntil('2031-09-26').is('paid')).toBe(true);
  });

  it('is not there where nothing is left to pay', () => {
    const person = billPayer({ taxBill: aBill({ amount: 0 }) });
    expect(person.is('noBill')).toBe(true);
    expect(person.try('payNow')?.reason).toBe('not-now');
    expect(person.letters).toEqual([]);
  });

  it('that is let run is debited four times, under a name to recognise, and is then paid', () => {
    const person = billPayer().waitUntil('2031-12-30');
    expect(person.is('paid')).toBe(true);
    expect(person.bankLines).toHaveLength(4);
    expect(person.bankLines[0]).toMatchObject({ year: '2030', by: 'debit', amount: { money: cents(295) } });
    expect(person.letter('debited')).toMatchObject({ channel: 'email', sender: { address: expect.any(String) } });
    expect(person.facts).toMatchObject({ paid: cents(1_180) });
  });

  it('can be paid at once at any moment, and nothing more is debited', () => {
    const person = billPayer().asks().do('payNow').waitUntil('2032-01-01');
    expect(person.is('paid')).toBe(true);
    expect(person.bankLines).toEqual([]);
    expect(person.facts).toMatchObject({ paid: cents(1_180), debits: [{ state: 'stopped' }, {}, {}, {}] });
  });
});

describe('a request for a delay', () => {
  it('has a receipt with number, day and hour, and when silence would count as a no', () => {
    const person = billPayer().asks();
    expect(person.is('sent')).toBe(true);
    expect(person.letter('receipt')).toMatchObject({
      document: { kind: 'letter' },
      values: { wants: 'delay', months: 10, time: { time: instant('2031-09-08T09:00') }, goesOn: 'yes' },
    });
    expect(person.letter('receipt')?.values.number).toMatch(/^CAP-2031-\d{5}$/);
    expect(person.facts.sent).toMatchObject({ wants: 'delay', instalments: 10, silenceOn: instant('2031-11-09') });
  });

  it('stops nothing: the debit of 25 September is taken while one waits', () => {
    const person = billPayer().asks().waitUntil('2031-09-25T10:00');
    expect(person.is('atAgent')).toBe(true);
    expect(person.facts).toMatchObject({
      paid: cents(295),
      debits: [{ state: 'taken' }, { state: 'to-come' }, {}, {}],
    });
  });

  it('is granted for what is left: ten payments in place of the debits, to the last', () => {
    const person = billPayer().asks().waitUntil('2031-09-29T10:00');
    expect(person.is('planGranted')).toBe(true);
    const plan = person.context.plan;
    expect(plan).toHaveLength(10);
    expect(plan.map(({ amount }) => amount)).toEqual(Array.from({ length: 10 }, () => cents(88.5)));
    expect(plan.slice(0, 2).map(({ at }) => at)).toEqual([instant('2031-10-15T10:00'), instant('2031-11-17T10:00')]);
    expect(person.facts.debits).toMatchObject([{ state: 'taken' }, ...Array(3).fill({ state: 'stopped' })]);
    person.waitUntil((plan.at(-1)?.at ?? 0) - 1);
    expect(person.is('planGranted')).toBe(true);
    expect(person.bankLines).toHaveLength(10);
    expect(person.waitUntil(plan.at(-1)?.at ?? 0).is('paid')).toBe(true);
    expect(person.facts).toMatchObject({ paid: cents(1_180) });
  });

  it.each([2, 7, 12])('comes to exactly what is left, in %i payments: the last takes the remainder', (months) => {
    const taxBill = aBill({ amount: cents(1_180.37), resources: cents(1_500), charges: cents(850) });
    const person = billPayer({ taxBill })
      .asks({ instalments: String(months) })
      .waitUntil('2031-10-01');
    const sum = person.context.plan.reduce((total, { amount }) => total + amount, 0);
    expect(person.context.plan).toHaveLength(months);
    expect(sum + person.context.paid).toBe(cents(1_180.37));
  });

  it('is granted over more months where a payment would take more than is left to live on', () => {
    const person = billPayer().asks({ instalments: '2' }).waitUntil('2031-10-01');
    expect(person.context.plan).toHaveLength(12);
    expect(person.letter('plan-granted')?.values).toMatchObject({ longer: 'yes', asked: 2, months: 12 });
  });

  it('is refused, with the reason, to somebody who can pay; the debits go on', () => {
    const person = billPayer({ taxBill: aBill({ resources: cents(2_400) }) })
      .asks()
      .waitUntil('2031-10-01');
    expect(person.is('refused')).toBe(true);
    expect(person.facts).toMatchObject({ reason: 'able-to-pay' });
    expect(person.letter('refusal')?.values).toMatchObject({ reason: 'ableToPay', goesOn: 'yes' });
    expect(person.waitUntil('2031-12-30').is('paid')).toBe(true);
  });

  it('can be sent again, corrected, until the night', () => {
    const person = billPayer().asks({ resources: '9 000,00' });
    expect(person.advised).toBeDefined();
    expect(person.asks().context.plea?.resources).toBe(cents(1_092));
    expect(person.waitUntil('2031-09-09T04:00').try('ask', person.truthOf('ask'))?.reason).toBe('not-now');
  });

  it.each([
    [{ about: 'amount' }, 'amount'],
    [{ about: 'other' }, 'other'],
    [{ about: 'payment', trouble: 'debit-date' }, 'debitDate'],
    [{ about: 'payment', trouble: 'already-paid' }, 'alreadyPaid'],
  ])('is none where one writes about something else: %o is told where it goes', (answers, topic) => {
    const person = billPayer().do('ask', answers);
    expect(person.is('billed')).toBe(true);
    expect(person.letter('elsewhere')?.values).toMatchObject({ topic });
    expect(person.facts.sent).toBeUndefined();
  });
});

describe('papers', () => {
  it('that are asked for hold the request back until they come', () => {
    const person = billPayer({ wanted: PROOFS }).asks().waitUntil('2031-09-09T10:00');
    expect(person.is('papersAsked')).toBe(true);
    expect(person.holds).toEqual(['isComplete']);
    expect(person.proves().is('queued')).toBe(true);
    expect(person.waitUntil('2031-09-30').is('planGranted')).toBe(true);
  });

  it('sent at once save a round of letters', () => {
    const person = billPayer({ wanted: PROOFS }).asks().proves().waitUntil('2031-09-09T10:00');
    expect(person.letters).not.toContain('papers-asked');
    expect(person.facts.sent).toMatchObject({ silenceOn: instant('2031-11-09') });
  });

  it('of another month are asked for again', () => {
    const person = billPayer({ wanted: PROOFS })
      .asks()
      .sends('document-1', 'certificate')
      .sends('document-2', 'old-rent');
    expect(person.waitUntil('2031-09-30').is('papersAsked')).toBe(true);
    expect(person.letter('papers-asked')?.values).toMatchObject({ reason: 'wrongMonth' });
    expect(person.sends('document-2', 'rent').waitUntil('2031-10-08').is('planGranted')).toBe(true);
  });

  it('that never come end in a refusal, after which one may ask again', () => {
    const person = billPayer({ wanted: PROOFS }).asks().waitUntil('2031-09-25');
    expect(person.is('refused')).toBe(true);
    expect(person.facts).toMatchObject({ reason: 'not-enough-papers' });
    expect(person.asks().proves().waitUntil('2031-10-20').is('planGranted')).toBe(true);
  });
});

describe('a request for remission', () => {
  it('is granted in whole to somebody with almost nothing left to live on', () => {
    const person = billPayer({ taxBill: poor() }).asks().waitUntil('2031-10-01');
    expect(person.is('remissionGranted')).toBe(true);
    expect(person.facts).toMatchObject({ paid: cents(295), waived: cents(885) });
    expect(person.waitUntil('2032-02-01').bankLines).toHaveLength(1);
  });

  it('is granted in half to somebody with little, and the debits share the rest', () => {
    const person = billPayer({ taxBill: poor({ resources: cents(800) }) })
      .asks()
      .waitUntil('2031-10-01');
    expect(person.facts).toMatchObject({ waived: cents(442.5) });
    expect(person.context.debits.map(({ amount }) => amount)).toEqual([29_500, 14_750, 14_750, 14_750]);
    expect(person.waitUntil('2031-12-30').is('paid')).toBe(true);
    expect(person.facts).toMatchObject({ paid: cents(737.5) });
  });

  it('is refused where a delay would do, and the delay can then be asked for', () => {
    const person = billPayer({ taxBill: poor({ resources: cents(1_000) }) })
      .asks()
      .waitUntil('2031-10-01');
    expect(person.facts).toMatchObject({ reason: 'delay-first' });
    expect(person.truthOf('ask')).toMatchObject({ wants: 'delay', instalments: '10' });
    expect(person.asks().waitUntil('2031-11-01').is('planGranted')).toBe(true);
  });
});

describe('an agency that does not answer', () => {
  const silent = () => billPayer({ taxBill: poor({ amount: cents(480) }), agencySilent: true }, '2031-08-04T09:00');

  it('has said no after two months, and meanwhile a debit was taken', () => {
    const person = silent().asks().waitUntil('2031-10-04T23:59');
    expect(person.is('queued')).toBe(true);
    expect(person.waitUntil('2031-10-05').is('silentRefusal')).toBe(true);
    expect(person.facts).toMatchObject({ paid: cents(120), refusedOn: instant('2031-10-05') });
    expect(person.try('ask', person.truthOf('ask'))?.reason).toBe('not-now');
  });

  it('is brought to look again by the conciliator', () => {
    const person = silent().asks().waitUntil('2031-10-06T09:00');
    expect(person.truthOf('askConciliator')).toEqual({ 'asked-on': '04/08/2031', answer: 'silence' });
    person.do('askConciliator', person.truthOf('askConciliator'));
    expect(person.facts).toMatchObject({ conciliatorAskedOn: instant('2031-10-06T09:00') });
    expect(person.waitUntil('2031-11-10').is('conciliatorAnswered')).toBe(true);
    expect(person.facts).toMatchObject({ paid: cents(240), waived: cents(240) });
    expect(person.letter('conciliator-answer')?.values).toMatchObject({ advice: 'whole' });
    expect(person.waitUntil('2032-01-01').bankLines).toHaveLength(2);
  });
});

describe('the conciliator', () => {
  const told = (taxBill: ReturnType<typeof aBill>, reason: string) => {
    const person = billPayer({ taxBill }).asks().waitUntil('2031-09-10').decides('refuseRequest', { reason });
    return person.do('askConciliator', person.truthOf('askConciliator')).waitUntil('2031-10-15T09:00');
  };

  it('brings a plan to whoever was refused one', () => {
    const person = told(aBill(), 'able-to-pay');
    expect(person.letter('conciliator-answer')?.values).toMatchObject({ advice: 'plan' });
    expect(person.context.plan).toHaveLength(10);
    expect(person.waitUntil('2032-08-31').is('paid')).toBe(true);
  });

  it('is not asked as long as papers are missing: the request is sent again with them', () => {
    const decides = { reason: 'not-enough-papers' };
    const person = billPayer().asks().waitUntil('2031-09-10').decides('refuseRequest', decides);
    expect(person.try('askConciliator', person.truthOf('askConciliator'))?.reason).toBe('not-now');
    expect(person.asks().is('sent')).toBe(true);
  });

  it('changes nothing where one can pay', () => {
    const person = told(aBill({ resources: cents(2_400) }), 'able-to-pay');
    expect(person.letter('conciliator-answer')?.values).toMatchObject({ advice: 'upheld', goesOn: 'yes' });
    expect(person.waitUntil('2031-12-30').is('paid')).toBe(true);
  });
});

describe('an agent', () => {
  const queued = () => billPayer({ wanted: PROOFS }).asks().proves().waitUntil('2031-09-10');

  it('sees what was declared beside what the debit takes, and the papers', () => {
    const { checks = [], compared = [], rules = [] } = queued().counter ?? {};
    expect(checks).toContainEqual({ id: 'cannot-pay', result: 'passed' });
    expect(compared).toContainEqual(
      expect.objectContaining({
        id: 'left-to-live',
        declared: { money: cents(162) },
        known: { money: cents(295) },
        agrees: false,
      }),
    );
    expect(compared.map(({ id }) => id)).toEqual(expect.arrayContaining(['resources', 'charges', 'monthly', 'name']));
    expect(rules).toContain('goes-on');
  });

  it('may grant, waive, refuse or ask for a paper by hand', () => {
    expect(queued().decides('grantPlan', { months: 4 }).context.plan).toHaveLength(4);
    expect(queued().decides('grantRemission', { reason: 'half' }).facts).toMatchObject({ waived: cents(590) });
    expect(queued().decides('refuseRequest', { reason: 'delay-first' }).facts).toMatchObject({ reason: 'delay-first' });
    const asked = queued().decides('askPaper', { reason: 'rent-receipt' });
    expect(asked.is('papersAsked')).toBe(true);
    expect(asked.sends('document-2', 'rent').waitUntil('2031-09-25').is('planGranted')).toBe(true);
  });
});

describe('the coach', () => {
  it('leads to a delay: ask, prove, wait', () => {
    const person = billPayer({ wanted: PROOFS });
    expect(person.wayTo('planGranted')).toEqual(['ask', 'attach', 'attach']);
    expect(coached(person.setting)).toMatchObject({ goalReached: true, problems: [], rewinds: 0 });
  });

  it('leads on where the agency is silent: to the conciliator', () => {
    const situation = { taxBill: poor(), agencySilent: true };
    const person = billPayer(situation, '2031-08-04T09:00', 'conciliatorAnswered');
    expect(person.wayTo('conciliatorAnswered')).toEqual(['ask', 'askConciliator']);
    expect(coached(person.setting)).toMatchObject({ goalReached: true, problems: [], rewinds: 0 });
  });

  it.each([
    ['remissionGranted', poor()],
    ['paid', aBill()],
    ['paid', aBill({ resources: cents(2_400) })],
  ])('leads to %s', (goal, taxBill) => {
    const { setting } = billPayer({ taxBill }, '2031-09-08T09:00', goal);
    expect(coached(setting)).toMatchObject({ goalReached: true, problems: [], rewinds: 0 });
  });

  it('asks for a delay once remission was refused for it', () => {
    const { setting } = billPayer({ taxBill: poor({ resources: cents(1_000) }) });
    expect(coached(setting)).toMatchObject({ goalReached: true });
  });
});
