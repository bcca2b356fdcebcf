import { describe, expect, it } from 'vitest';
import { coachIds } from '#domain/coach-ids.ts';
import { cents } from '#domain/money.ts';
import type { Income } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import { activityBonusOf } from '#procedures/benefits/activity-bonus.amounts.ts';
import { quarterlyDeclaration } from '#procedures/family/quarterly-declaration/quarterly-declaration.procedure.ts';
import { coached } from '#testing/case-in-hand.ts';
import {
  A_MISTAKE,
  ALL_RIGHT,
  BAKERY,
  MARCH,
  OLD,
  on,
  STEADY,
  setting,
  slip,
  somebody,
  WRONG_FILE,
  wage,
} from '#testing/declaring.ts';

describe('the months that count', () => {
  it('are February, March and April for a declaration made in June', () => {
    expect(somebody().facts.months).toEqual([instant('2031-02-01'), instant('2031-03-01'), instant('2031-04-01')]);
    expect(somebody().facts.paidMonths).toEqual([instant('2031-06-01'), instant('2031-07-01'), instant('2031-08-01')]);
  });

  it('are the same until the last day of everybody has passed, then those of the next month', () => {
    expect(somebody(STEADY, {}, '2031-06-25').facts.months[0]).toBe(instant('2031-02-01'));
    const early = somebody(STEADY, {}, '2031-05-28');
    expect(early.is('upcoming')).toBe(true);
    expect(early.facts.months[0]).toBe(instant('2031-02-01'));
    expect(early.waitUntil('2031-06-01').is('open')).toBe(true);
  });

  it('are pre-filled with what was transmitted; what was not is no line', () => {
    const other = wage('2031-03', { payer: 'Ménage Plus', sent: 0 });
    const person = somebody([...STEADY, other]);
    expect(person.facts.lines.map(({ id, sent, state }) => [id, sent, state])).toEqual([
      ['line-1-1', cents(900), 'sent'],
      ['line-2-1', cents(900), 'sent'],
      ['line-3-1', cents(900), 'sent'],
    ]);
  });

  it('make the form: a month with nothing transmitted is not asked about, lines say who, when and how much', () => {
    const form = somebody([wage('2031-02'), wage('2031-04', { sent: cents(850) })]).form;
    expect(form?.pages.flatMap(({ section }) => section ?? [])).not.toContain('month-2');
    const line = form?.pages.flatMap(({ fields }) => fields).find(({ id }) => id === 'line-3-1');
    expect(line?.values).toMatchObject({
      month: { month: instant('2031-04-01') },
      payer: BAKERY,
      amount: { money: cents(850) },
    });
    expect(line?.optional).toBeUndefined();
  });
});

describe('the window', () => {
  it('opens with a letter that names the personal last day, reminds, and closes', () => {
    const person = somebody();
    expect(person.letters).toEqual(['window-open']);
    expect(person.letter('window-open')?.values).toMatchObject({ lastDay: { day: instant('2031-06-21T23:59') } });
    expect(person.facts.closesBefore).toBe(instant('2031-06-21T23:59'));
    expect(person.waitUntil('2031-06-20').letters).toContain('reminder');
    expect(person.waitUntil('2031-06-21T23:59').is('open')).toBe(true);
    expect(person.waitUntil('2031-06-22').is('late')).toBe(true);
  });
});

describe('a declaration in which every line is right', () => {
  it('can be sent again until the night, and not after', () => {
    const person = somebody().do('declare', ALL_RIGHT);
    expect(person.facts.correctBefore).toBe(instant('2031-06-04T03:00'));
    expect(person.try('reportMistake', A_MISTAKE)?.reason).toBe('not-now');
    person.waitUntil('2031-06-03T22:00').do('declare', { ...ALL_RIGHT, household: 'no' });
    person.waitUntil('2031-06-04T09:00');
    expect(person.try('declare', ALL_RIGHT)?.reason).toBe('not-now');
    expect(person.facts.correctBefore).toBeUndefined();
  });

  it('gives the amount of three months some days later, paid from the 5th on', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-06-05T10:00');
    expect(person.is('amountSet')).toBe(true);
    expect(person.letter('new-amount')?.values).toMatchObject({ amount: { money: OLD }, same: 'yes', way: 'none' });
    expect(person.waitUntil('2031-07-04T08:00').is('inPayment')).toBe(true);
    expect(person.waitUntil('2031-08-31').payments).toEqual([
      ['bonus', OLD],
      ['bonus', OLD],
      ['bonus', OLD],
    ]);
  });

  it('pays the months before at the old amount, and those after at the new one', () => {
    const income = [wage('2030-11', { last: '2031-02' }), wage('2031-03', { net: cents(700), last: '2031-04' })];
    const NEW = on(cents(900), cents(700), cents(700));
    const person = somebody(income).do('declare', ALL_RIGHT).waitUntil('2031-07-10');
    expect(person.payments).toEqual([
      ['bonus', OLD],
      ['bonus', NEW],
    ]);
    expect(person.facts).toMatchObject({ monthly: NEW, before: OLD });
  });

  it('is followed by the next window, three months later: other months, and the amount goes on meanwhile', () => {
    const person = somebody().do('declare', ALL_RIGHT).waitUntil('2031-09-01');
    expect(person.is('open')).toBe(true);
    expect(person.facts.months).toEqual([instant('2031-05-01'), instant('2031-06-01'), instant('2031-07-01')]);
    expect(person.facts.lines.map(({ sent, state }) => [sent, state])).toEqual(
      [900, 900, 900].map((net) => [cents(net), 'sent']),
    );
    expect(person.facts.declaredOn).toBeUndefined();
    expect(person.waitUntil('2031-09-06').payments).toHaveLength(4);
    expect(person.payments.at(-1)).toEqual(['bonus', OLD]);
  });

  it('counts what only the applicant can tell', () => {
    const told = { other: 'yes', wage: 'no', 'self-employed': 'no', abroad: 'no', alimony: 'yes' };
    const amounts = { 'alimony-1': '100', 'alimony-2': '100', 'alimony-3': '0' };
    const person = somebody()
      .do('declare', { ...ALL_RIGHT, ...told, ...amounts })
      .waitUntil('2031-06-10');
    expect(person.facts.monthly).toBe(
      activityBonusOf({
        'pay-1': cents(900),
        'pay-2': cents(900),
        'pay-3': cents(900),
        other: Math.round(cents(200) / 3),
        couple: 0,
        children: 0,
        'housing-help': 0,
      }),
    );
  });
});

describe('income that is no pay', () => {
  it('counts among resources, whoever pays it', () => {
    const allowance: Income = {
      payer: 'Agence Bruyère',
      kind: 'unemployment',
      first: '2031-02',
      last: '2031-03',
      net: cents(300),
    };
    const person = somebody([...STEADY, allowance]).do('declare', {
      ...ALL_RIGHT,
      'line-1-2': 'right',
      'line-2-2': 'right',
    });
    expect(person.waitUntil('2031-06-10').facts.monthly).toBe(
      activityBonusOf({
        'pay-1': cents(900),
        'pay-2': cents(900),
        'pay-3': cents(900),
        other: cents(200),
        couple: 0,
        children: 0,
        'housing-help': 0,
      }),
    );
  });
});

describe('a line that is wrong', () => {
  const WITHOUT_CORRECTION = on(cents(900), cents(1_400), cents(900));

  it('is corrected with the payslip: it is looked at, then the right amount counts', () => {
    const person = somebody(WRONG_FILE, { drawer: [MARCH] }).corrects();
    expect(person.facts.lines[1]).toMatchObject({ sent: cents(1_400), declared: cents(900), state: 'corrected' });
    expect(person.waitUntil('2031-06-04T03:00').is('underStudy')).toBe(true);
    expect(person.letters).toContain('under-study');
    expect(person.counter?.compared[0]).toMatchObject({ id: 'line', agrees: false });
    expect(person.waitUntil('2031-06-11T10:00').is('amountSet')).toBe(true);
    expect(person.facts).toMatchObject({ monthly: OLD });
    expect(person.facts.lines[1]?.state).toBe('accepted');
    expect(OLD).toBeGreaterThan(WITHOUT_CORRECTION);
  });

  it('pays the old amount as long as it is looked at, and what is missing afterwards', () => {
    const income = [wage('2030-11', { last: '2031-01', net: cents(1_500) }), ...WRONG_FILE];
    const before = on(cents(1_500), cents(1_500), cents(1_500));
    const person = somebody(income, { drawer: [MARCH] }, '2031-06-21T09:00')
      .corrects()
      .waitUntil('2031-07-04T08:00');
    person.decides('askProofAgain', { reason: 'cut' });
    const late = somebody(income, { drawer: [MARCH] }, '2031-06-20T09:00')
      .corrects()
      .waitUntil('2031-06-24T09:00');
    late.decides('askProofAgain', { reason: 'cut' }).waitUntil('2031-07-05');
    expect(late.payments).toEqual([['bonus', before]]);
    late.do('attach', { 'line-2-1-proof': late.send('payslip-2031-03') }).waitUntil('2031-08-01');
    expect(late.payments).toEqual([
      ['bonus', before],
      ['arrears', OLD - before],
    ]);
  });

  it('cannot be proven with the payslip of May: the right one is asked for, with the reason', () => {
    const person = somebody(WRONG_FILE, { drawer: [MARCH, slip('2031-05', cents(900))] });
    person.corrects('payslip-2031-05').waitUntil('2031-06-11T10:00');
    expect(person.is('proofAwaited')).toBe(true);
    expect(person.letter('proof-request')?.values).toMatchObject({
      reason: 'wrongMonth',
      month: { month: instant('2031-03-01') },
    });
    expect(person.wanted).toMatchObject([{ slot: 'line-2-1-proof', state: 'refused', reason: 'wrong-month' }]);
    person.do('attach', { 'line-2-1-proof': person.send('payslip-2031-03') });
    expect(person.is('underStudy')).toBe(true);
    expect(person.waitUntil('2031-06-25').is('amountSet')).toBe(true);
    expect(person.facts.monthly).toBe(OLD);
  });

  it('stays as it was transmitted when the paper never comes', () => {
    const person = somebody(WRONG_FILE, { drawer: [MARCH, slip('2031-05', cents(900))] });
    person.corrects('payslip-2031-05').waitUntil('2031-06-30');
    expect(person.is('amountSet')).toBe(true);
    expect(person.facts.monthly).toBe(WITHOUT_CORRECTION);
    expect(person.facts.lines[1]?.state).toBe('refused');
    expect(person.letter('new-amount')?.values).toMatchObject({ refused: 1, reason: 'noPaper' });
  });

  it('counts for what the paper says, whatever was typed', () => {
    const person = somebody(WRONG_FILE, { drawer: [MARCH] }).corrects('payslip-2031-03', '90,00');
    expect(person.counter?.compared).toContainEqual(expect.objectContaining({ id: 'paper-net', agrees: false }));
    expect(person.waitUntil('2031-06-20').facts.monthly).toBe(OLD);
  });

  it('can have its paper taken back until somebody reads it', () => {
    const person = somebody(WRONG_FILE, { drawer: [MARCH] })
      .corrects()
      .waitUntil('2031-06-05');
    person.do('detach', { slot: 'line-2-1-proof' });
    expect(person.is('proofAwaited')).toBe(true);
    expect(person.holds).toEqual(['allIn']);
  });
});

describe('a wage that nobody has transmitted', () => {
  const unknown = wage('2031-03', { payer: 'Ménage Plus', net: cents(200), sent: 0, proof: 'payslip-extra' });
  const paper = slip('2031-03', cents(200), {
    id: 'payslip-extra',
    facts: { month: '2031-03', employer: 'Ménage Plus', net: cents(200) },
  });

  it('is added with its payslip, looked at, and counts', () => {
    const person = somebody([...STEADY, unknown], { drawer: [paper] });
    const proof = person.send('payslip-extra');
    person.do('declare', {
      ...ALL_RIGHT,
      other: 'yes',
      wage: 'yes',
      'wage-payer': 'Ménage Plus',
      'wage-1': 'no',
      'wage-2': 'yes',
      'wage-2-amount': '200',
      'wage-2-proof': proof,
      'wage-3': 'no',
      'self-employed': 'no',
      alimony: 'no',
      abroad: 'no',
    });
    expect(person.waitUntil('2031-06-20').is('amountSet')).toBe(true);
    expect(person.facts.monthly).toBe(on(cents(900), cents(1_100), cents(900)));
  });

  it('is added by whoever follows the coach', () => {
    const { rules, exercise } = setting({ income: [...STEADY, unknown] }, [paper], 'amountSet');
    const ending = coached({ rules, exercise });
    expect(ending.goalReached).toBe(true);
    expect(ending.world.cases[exercise.procedure]?.answers).toMatchObject({
      'wage-2': 'yes',
      'wage-2-amount': '200,00',
    });
  });
});

describe('what an agent may decide of a corrected line', () => {
  const studied = () =>
    somebody(WRONG_FILE, { drawer: [MARCH] })
      .corrects()
      .waitUntil('2031-06-05T09:00');

  it('takes it without waiting', () => {
    expect(studied().decides('acceptCorrection').facts).toMatchObject({ monthly: OLD });
  });

  it('refuses it with a reason', () => {
    const person = studied().decides('refuseCorrection', { reason: 'paper-disagrees' });
    expect(person.letter('new-amount')?.values).toMatchObject({ refused: 1, reason: 'paperDisagrees' });
    expect(person.facts.monthly).toBeLessThan(OLD);
  });

  it('asks for the paper again', () => {
    const person = studied().decides('askProofAgain', { reason: 'unreadable' });
    expect(person.is('proofAwaited')).toBe(true);
    expect(person.wanted[0]).toMatchObject({ state: 'refused', reason: 'unreadable' });
  });
});

describe('the coach', () => {
  it.each(['amountSet', 'inPayment'])('reaches %s from a file with a wrong line', (goal) => {
    const { rules, exercise } = setting({ income: WRONG_FILE }, [MARCH], goal);
    const ending = coached({ rules, exercise });
    expect(ending.goalReached).toBe(true);
    expect(ending.rewinds).toBe(0);
    expect(ending.world.cases[exercise.procedure]?.answers).toMatchObject({ 'line-2-1': 'wrong', other: 'no' });
  });

  it('sends again what was declared untruly, as long as it can', () => {
    const person = somebody(WRONG_FILE, { drawer: [MARCH] }).do('declare', ALL_RIGHT);
    const move = quarterlyDeclaration.moves.find(({ id }) => id === 'declare');
    expect(move?.untrue?.(person.truth)).toBe(true);
    expect(person.advised).toBe(coachIds.link('/declaration'));
    person.corrects();
    expect(move?.untrue?.(person.truth)).toBe(false);
    expect(person.advised).toBe(coachIds.nextEvent);
  });

  it('tells by message what it can no longer send again', () => {
    const person = somebody(WRONG_FILE, { drawer: [MARCH] })
      .do('declare', ALL_RIGHT)
      .waitUntil('2031-06-10');
    expect(person.wayTo('mistakeReported')).toEqual(['reportMistake']);
  });

  it('knows when nothing true can lead there, without searching for ever', () => {
    expect(somebody(WRONG_FILE).wayTo('amountSet')).toBeUndefined();
  });
});
