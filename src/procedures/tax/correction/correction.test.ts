import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { instant } from '#domain/time.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { coached } from '#testing/case-in-hand.ts';
import {
  Correcting,
  correctionSetting,
  corrects,
  declaredReturn,
  gainBy,
  HOME_HELP,
  noticed,
  statement,
} from '#testing/correcting.ts';

const WITH_HELP = declaredReturn({ '1AS': 24_000, '7DB': 1_240 });
const AFTER_PROOF = '2031-09-20';

/** A return in which too little was declared, or a little too much. */
const wasToo = (pension: number) => noticed(declaredReturn({ '1AS': pension }));

describe('before the window', () => {
  it('there is nothing to correct: neither before the notice nor until it opens', () => {
    const { rules, exercise } = correctionSetting();
    const person = new Correcting(rules, exercise);
    expect(person.is('none')).toBe(true);
    expect(person.facts).toMatchObject({ year: 2031, boxes: [] });
    expect(person.facts.counted).toBeUndefined();
    expect(person.try('correct', corrects('7DB', 1_240))?.reason).toBe('not-now');
    person.assessed(declaredReturn());
    expect(person.try('correct', corrects('7DB', 1_240))?.reason).toBe('not-now');
    expect(person.is('none')).toBe(true);
    expect(person.waitUntil('2031-08-01').is('open')).toBe(true);
  });

  it('stays so for whoever has no notice', () => {
    const { rules, exercise } = correctionSetting();
    expect(new Correcting(rules, exercise).waitUntil('2032-12-01').is('none')).toBe(true);
  });
});

describe('the window', () => {
  it('shows what counts, and the three dates', () => {
    expect(noticed().facts).toEqual({
      year: 2031,
      correctionFrom: instant('2031-08-01'),
      correctionBefore: instant('2031-12-03T23:59'),
      claimBefore: instant('2033-12-31T23:59'),
      boxes: [{ box: '1AS', counted: cents(24_000) }],
      counted: incomeTaxOf(declaredReturn()),
    });
  });

  it('ends after the first Wednesday of December', () => {
    const person = noticed().waitUntil('2031-12-03T23:58');
    expect(person.is('open')).toBe(true);
    person.waitUntil('2031-12-04');
    expect(person.is('closed')).toBe(true);
    expect(person.try('correct', corrects('7DB', 1_240))?.reason).toBe('not-now');
  });

  it('offers the boxes of one column to whoever is alone, both to a couple, with names and amounts', () => {
    const options = (person: Correcting) =>
      person.form?.pages[0]?.fields.flatMap((field) => (field.kind === 'radios' ? field.options : []));
    expect(options(noticed())).not.toContain('1BS');
    const couple = noticed(declaredReturn({ '1AJ': 20_000 }, { couple: true }), { partner: 'Ana' });
    expect(options(couple)).toContain('1BS');
    const wages = couple.form?.pages.find(({ id }) => id === 'wages');
    expect(wages).toMatchObject({ columns: true });
    expect(wages?.fields).toMatchObject([
      { id: '1AJ', prefilled: '20000', values: { code: '1AJ', counted: { money: cents(20_000) } } },
      { id: '1BJ', prefilled: '0', values: { code: '1BJ', counted: { money: 0 } } },
    ]);
    expect(noticed().form?.pages.find(({ id }) => id === 'wages')).not.toHaveProperty('columns');
  });

  it('explains the tax on what counts', () => {
    expect(noticed().calculation?.lines).toContainEqual(
      expect.objectContaining({ id: 'balance', value: incomeTaxOf(declaredReturn()).balance }),
    );
  });
});

describe('help at home that was forgotten', () => {
  const sent = () => noticed().do('correct', corrects('7DB', 1_240));

  it('is stamped with box, amounts, number and the day of an answer, and can be sent anew until the night', () => {
    const person = sent();
    expect(person.is('sent')).toBe(true);
    expect(person.facts.sent).toMatchObject({
      by: 'correction',
      on: instant('2031-08-04T09:00'),
      number: expect.stringMatching(/^CAP-2031-\d{5}$/),
      box: '7DB',
      before: 0,
      after: cents(1_240),
      answerBy: instant('2031-08-18T10:00'),
    });
    expect(person.letter('receipt')?.values).toMatchObject({ after: { money: cents(1_240) } });
    person.do('correct', corrects('7DB', 1_420));
    expect(person.facts.sent).toMatchObject({ after: cents(1_420) });
    expect(person.saysSomethingUntrue).toBe(true);
    person.do('correct', corrects('7DB', 1_240));
    expect(person.saysSomethingUntrue).toBe(false);
    person.waitUntil('2031-08-05T03:00');
    expect(person.is('atAgent')).toBe(true);
    expect(person.try('correct', corrects('7DB', 1_240))?.reason).toBe('not-now');
  });

  it('is asked a proof, which is compared; then a new notice, and the credit is given back', () => {
    const person = sent().waitUntil('2031-08-18T10:00');
    expect(person.is('proofAsked')).toBe(true);
    expect(person.letter('proof-request')?.values).toMatchObject({ reason: 'creditGrows', year: '2030' });
    expect(person.wanted).toMatchObject([{ slot: 'proof', kind: 'yearly-statement', state: 'wanted' }]);
    expect(person.truthOf('attach')).toEqual({ proof: 'home-help' });
    person.do('attach', { proof: person.send('home-help') });
    expect(person.is('comparing')).toBe(true);
    expect(person.facts.counted).toEqual(incomeTaxOf(declaredReturn()));
    person.waitUntil('2031-08-26');
    expect(person.is('recomputed')).toBe(true);
    expect(person.facts).toMatchObject({
      before: incomeTaxOf(declaredReturn()),
      counted: incomeTaxOf(WITH_HELP),
      refund: { amount: cents(620) },
      boxes: [{ box: '1AS' }, { box: '7DB', counted: cents(1_240) }],
    });
    expect(person.letter('new-notice')).toMatchObject({
      document: { kind: 'tax-notice' },
      values: { way: 'back', amount: { money: cents(620) } },
    });
    person.waitUntil(person.facts.refund?.at ?? 0);
    expect(person.is('refunded')).toBe(true);
    expect(person.payments).toEqual([['refund', cents(620)]]);
    expect(person.letters).toEqual(['receipt', 'proof-request', 'new-notice', 'refund-paid']);
  });

  it('is what the coach corrects, with its paper', () => {
    const person = noticed();
    expect(person.truthOf('correct')).toEqual(corrects('7DB', 1_240));
    const { rules, exercise } = correctionSetting({}, [statement()]);
    const result = incomeTaxOf(declaredReturn());
    const event = { type: 'returnAssessed', year: 2031, number: 'N', declared: declaredReturn(), result };
    const assessed = { procedure: exercise.procedure, after: 0, at: instant('2031-07-25T10:00'), event };
    const ending = coached({ rules, exercise: { ...exercise, injects: [assessed] } });
    expect(ending).toMatchObject({ goalReached: true, rewinds: 0, problems: [] });
  });

  it('leaves nothing more to correct', () => {
    const person = sent().waitUntil('2031-08-18T10:00');
    person.do('attach', { proof: person.send('home-help') }).waitUntil(AFTER_PROOF);
    expect(person.truthOf('correct')).toBeUndefined();
  });
});

describe('the proof', () => {
  const asked = (...drawer: Parameters<typeof statement>) =>
    noticed(declaredReturn(), {}, [statement(...drawer)])
      .do('correct', corrects('7DB', 1_240))
      .waitUntil('2031-08-18T10:00');

  it.each([
    [{ quality: 'blurred' }, {}, 'unreadable'],
    [{ quality: 'cropped' }, {}, 'cut'],
    [{ kind: 'payslip' }, {}, 'other-paper'],
    [{ holder: 'Ana Ferreira' }, {}, 'wrong-person'],
    [{}, { about: 'childcare' }, 'other-paper'],
    [{}, { year: 2029 }, 'out-of-date'],
  ] as const)('%o that says %o is asked for again: %s', (paper, says, reason) => {
    const person = asked(paper, says);
    person.do('attach', { proof: person.send('home-help') }).waitUntil(AFTER_PROOF);
    expect(person.is('proofAsked')).toBe(true);
    expect(person.wanted).toMatchObject([{ state: 'refused', reason, attach: 'attach' }]);
    expect(person.letters).toEqual(['receipt', 'proof-request']);
  });

  it('that says another amount has the correction refused', () => {
    const person = asked({}, { amount: cents(1_140) });
    person.do('attach', { proof: person.send('home-help') });
    expect(person.counter?.compared).toContainEqual(expect.objectContaining({ id: 'proof-amount', agrees: false }));
    person.waitUntil(AFTER_PROOF);
    expect(person.is('refused')).toBe(true);
    expect(person.facts).toMatchObject({ reason: 'paper-disagrees', counted: incomeTaxOf(declaredReturn()) });
    expect(person.letter('refused')?.values).toMatchObject({ reason: 'paperDisagrees', open: 'yes' });
  });

  it('may differ by cents', () => {
    const person = asked({}, { amount: cents(1_239.6) });
    person.do('attach', { proof: person.send('home-help') }).waitUntil('2031-08-26');
    expect(person.is('recomputed')).toBe(true);
  });

  it('can be taken back before it is read', () => {
    const person = asked();
    person.do('attach', { proof: person.send('home-help') }).do('detach', { slot: 'proof' });
    expect(person.is('proofAsked')).toBe(true);
    expect(person.wanted).toMatchObject([{ state: 'wanted' }]);
  });

  it('is reminded of, and awaited until its last day; then the correction is refused, and another is possible', () => {
    const person = asked().waitUntil('2031-09-17T23:58');
    expect(person.is('proofAsked')).toBe(true);
    expect(person.letters).toContain('proof-reminder');
    person.waitUntil('2031-09-18');
    expect(person.is('refused')).toBe(true);
    expect(person.facts.reason).toBe('no-proof');
    expect(person.do('correct', corrects('7DB', 1_240)).is('sent')).toBe(true);
    expect(person.facts.reason).toBeUndefined();
  });

  it('of a second column bears the name of the spouse, of the household either name', () => {
    const couple = declaredReturn({ '1AP': 6_000 }, { couple: true });
    const boxes = [
      { box: '1AP', amount: cents(6_000) },
      { box: '7DB', amount: cents(1_240), proof: 'home-help' },
    ] as const;
    const person = noticed(couple, { partner: 'Ana', boxes: [...boxes] }, [statement({ holder: 'Ana Perrin' })]);
    person.do('correct', corrects('7DB', 1_240)).waitUntil('2031-08-18T10:00');
    person.do('attach', { proof: person.send('home-help') }).waitUntil('2031-08-26');
    expect(person.is('recomputed')).toBe(true);
  });
});

describe('what is taken at one’s word', () => {
  it('is what goes against oneself: the difference is debited', () => {
    const [before, after] = [declaredReturn({ '1AS': 22_000 }), declaredReturn()];
    const person = wasToo(22_000).do('correct', corrects('1AS', 24_000)).waitUntil('2031-08-18T10:00');
    expect(person.is('recomputed')).toBe(true);
    const amount = -gainBy(before, after);
    expect(amount).toBeGreaterThan(0);
    expect(person.facts).toMatchObject({ toPay: { amount }, before: incomeTaxOf(before), counted: incomeTaxOf(after) });
    expect(person.letter('new-notice')?.values).toMatchObject({ way: 'toPay', amount: { money: amount } });
    person.waitUntil(person.facts.toPay?.at ?? 0);
    expect(person.is('settled')).toBe(true);
    expect(person.letters).toEqual(['receipt', 'new-notice', 'debited']);
    expect(person.payments).toEqual([]);
  });

  it('is what gains little', () => {
    const person = noticed().do('correct', corrects('7DB', 200)).waitUntil('2031-08-18T10:00');
    expect(person.is('recomputed')).toBe(true);
    expect(person.facts.refund).toMatchObject({ amount: cents(100) });
    expect(noticed().do('correct', corrects('7DB', 202)).waitUntil('2031-08-18T10:00').is('proofAsked')).toBe(true);
  });

  it('is what nobody states: pupils', () => {
    const person = noticed(declaredReturn({ '1AS': 40_000 })).do('correct', corrects('7EC', 1));
    expect(person.facts.sent).toMatchObject({ box: '7EC', before: 0, after: 1 });
    person.waitUntil('2031-08-18T10:00');
    expect(person.facts.refund).toMatchObject({ amount: cents(153) });
  });

  it('settles at once where the tax stays the same', () => {
    const little = noticed(declaredReturn({ '1AS': 6_000 }, { withheld: 0 }));
    little.do('correct', corrects('1AS', 6_100)).waitUntil('2031-08-18T10:00');
    expect(little.is('settled')).toBe(true);
    expect(little.letters).toEqual(['receipt', 'new-notice']);
    expect(little.letter('new-notice')?.values).toMatchObject({ way: 'none' });
  });

  it('is not a box that stays as it was: nothing changes, and it is said', () => {
    const person = noticed().do('correct', corrects('1AS', 24_000)).waitUntil('2031-08-18T10:00');
    expect(person.is('refused')).toBe(true);
    expect(person.facts.reason).toBe('nothing-changed');
  });
});

describe('the wrong column', () => {
  const wrong = declaredReturn({ '1AJ': 26_000, '1AP': 3_200 }, { couple: true });
  const boxes = [
    { box: '1AJ', amount: cents(26_000) },
    { box: '1BP', amount: cents(3_200) },
  ] as const;
  const couple = () => noticed(wrong, { family: 'married', partner: 'Ana', boxes: [...boxes] });

  it('is put right in one go: what leaves one column enters the other', () => {
    const person = couple();
    expect(person.truthOf('correct')).toEqual({ 'box-kind': '1AP', '1AP': '0', '1BP': '3200' });
    person.do('correct', corrects('1AP', 0, { '1BP': '3200' }));
    expect(person.saysSomethingUntrue).toBe(false);
    person.waitUntil('2031-08-18T10:00');
    expect(person.facts.boxes).toEqual([
      { box: '1AJ', counted: cents(26_000) },
      { box: '1BP', counted: cents(3_200) },
    ]);
  });

  it('put right in half says something untrue', () => {
    const person = couple().do('correct', corrects('1AP', 0));
    expect(person.facts.sent).toMatchObject({ box: '1AP', after: 0 });
    expect(person.saysSomethingUntrue).toBe(true);
    expect(couple().do('correct', corrects('1AJ', 26_000)).saysSomethingUntrue).toBe(true);
  });
});

describe('what is true', () => {
  it('is nothing to correct where all of it counts', () => {
    expect(noticed(WITH_HELP).truthOf('correct')).toBeUndefined();
    expect(HOME_HELP).toHaveLength(2);
  });

  it('is no proof that is not there', () => {
    const person = noticed(declaredReturn(), {}, []).do('correct', corrects('7DB', 1_240));
    expect(person.waitUntil('2031-08-18T10:00').truthOf('attach')).toBeUndefined();
  });
});
