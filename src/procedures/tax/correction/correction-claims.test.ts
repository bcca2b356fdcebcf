import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import type { TaxReturn } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import { correction } from '#procedures/tax/correction/correction.procedure.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { coached } from '#testing/case-in-hand.ts';
import { correctionSetting, corrects, declaredReturn, noticed, statement } from '#testing/correcting.ts';
import { rulesNamed } from '#testing/rule-book.ts';

/** Somebody who comes once corrections online are over. */
const late = (more: Parameters<typeof noticed>[3] = {}) =>
  noticed(declaredReturn(), {}, [statement()], more).waitUntil('2032-01-12T09:00');
const claimed = (more = {}) => late(more).do('claim', corrects('7DB', 1_240));

describe('a claim', () => {
  it('is not made while corrections are possible online', () => {
    expect(noticed().try('claim', corrects('7DB', 1_240))?.reason).toBe('not-now');
  });

  it('is possible until 31 December of the second year, and not after', () => {
    expect(late().is('closed')).toBe(true);
    const last = late().waitUntil('2033-12-31T23:58').do('claim', corrects('7DB', 1_240));
    expect(last.is('claimSent')).toBe(true);
    const tooLate = late().waitUntil('2034-01-01');
    expect(tooLate.is('tooLate')).toBe(true);
    expect(tooLate.try('claim', corrects('7DB', 1_240))?.reason).toBe('not-now');
  });

  it('is stamped, with the day after which silence is a refusal', () => {
    const person = claimed();
    expect(person.facts.sent).toMatchObject({ by: 'claim', box: '7DB', answerBy: instant('2032-02-10T10:00') });
    expect(person.letter('claim-receipt')?.values).toMatchObject({ silence: { day: instant('2032-07-12T23:59') } });
    expect(person.waitUntil('2032-01-13T03:00').is('claimAtAgent')).toBe(true);
  });

  it('is proven and accepted: a new notice, and money', () => {
    const person = claimed().waitUntil('2032-02-10T10:00');
    expect(person.is('proofAsked')).toBe(true);
    person.do('attach', { proof: person.send('home-help') }).waitUntil('2032-03-20');
    expect(person.is('refunded')).toBe(true);
    expect(person.payments).toEqual([['refund', cents(620)]]);
    expect(person.letters).toEqual(['claim-receipt', 'proof-request', 'new-notice', 'refund-paid']);
  });

  it('without its proof is refused, with the way to the court; another can be made', () => {
    const person = claimed().waitUntil('2032-03-12');
    expect(person.is('claimRefused')).toBe(true);
    expect(person.facts.reason).toBe('no-proof');
    expect(person.letter('claim-refused')?.values).toMatchObject({
      reason: 'noProof',
      court: { day: instant('2032-05-12T23:59') },
    });
    expect(person.do('claim', corrects('7DB', 1_240)).is('claimSent')).toBe(true);
  });

  it('left without an answer is refused by six months of silence, and no letter says so', () => {
    const person = claimed({ agencySilent: true });
    expect(person.waitUntil('2032-07-12T23:59').is('claimAtAgent')).toBe(true);
    expect(person.waitUntil('2032-07-13').is('claimSilent')).toBe(true);
    expect(person.letters).toEqual(['claim-receipt']);
    expect(person.decides('acceptClaim').is('recomputed')).toBe(true);
  });

  it('is what the coach makes of a box that is found too late', () => {
    const { rules, exercise } = correctionSetting({}, [statement()]);
    const declared = declaredReturn();
    const event = { type: 'returnAssessed', year: 2031, number: 'N', declared, result: incomeTaxOf(declared) };
    const at = instant('2031-07-25T10:00');
    const injects = [{ procedure: exercise.procedure, after: 0, at, event }];
    const opens = instant('2032-01-12T09:00');
    const ending = coached({ rules, exercise: { ...exercise, opens, injects } });
    expect(ending).toMatchObject({ goalReached: true, rewinds: 0, problems: [] });
    const done = ending.world.cases[exercise.procedure]?.history.map((one) => one.event);
    expect(done).toContain('claim');
    expect(done).not.toContain('correct');
  });

  it('follows a refused correction once the window is over', () => {
    const person = noticed().do('correct', corrects('1AS', 24_000)).waitUntil('2031-08-20');
    expect(person.is('refused')).toBe(true);
    expect(person.try('claim', corrects('7DB', 1_240))?.reason).toBe('not-now');
    expect(person.waitUntil('2031-12-04').do('claim', corrects('7DB', 1_240)).is('claimSent')).toBe(true);
  });
});

describe('what cannot be corrected online', () => {
  const message = { change: 'family', 'change-words': 'Lina est née en novembre.' };

  it('is written about, stamped and answered', () => {
    const person = noticed().do('writeChange', message);
    expect(person.is('messageSent')).toBe(true);
    expect(person.facts.sent).toMatchObject({ by: 'message', answerBy: instant('2031-08-11T10:00') });
    expect(person.facts.sent).not.toHaveProperty('box');
    expect(person.letter('message-receipt')?.values).toMatchObject({ topic: 'family' });
    expect(person.waitUntil('2031-08-11T10:00').is('messageAnswered')).toBe(true);
    expect(person.letter('message-answer')?.values).toMatchObject({ topic: 'family' });
    expect(person.facts.counted).toEqual(incomeTaxOf(declaredReturn()));
  });

  it('keeps nobody from correcting a box meanwhile; the answer comes all the same', () => {
    const person = noticed().do('writeChange', { change: 'address' }).do('correct', corrects('7DB', 200));
    person.waitUntil('2031-08-11T10:00');
    expect(person.is('atAgent')).toBe(true);
    expect(person.letters).toContain('message-answer');
  });

  it('can still be told in winter', () => {
    expect(late().do('writeChange', { change: 'civil-status' }).is('messageSent')).toBe(true);
  });
});

describe('an agent', () => {
  const read = () => noticed().do('correct', corrects('7DB', 1_240)).waitUntil('2031-08-06');

  it('sees box, balance and rules', () => {
    expect(read().counter).toMatchObject({
      checks: [
        { id: 'in-time', result: 'passed' },
        { id: 'changes-something', result: 'passed' },
      ],
      compared: [
        { id: 'box', declared: { money: cents(1_240) }, known: { money: 0 }, agrees: false },
        { id: 'balance', agrees: false },
      ],
      rules: ['window', 'proof-for-more', 'right-to-err'],
    });
    expect(noticed().counter).toEqual({ checks: [], compared: [], rules: [] });
  });

  it('may accept without a proof, or refuse with a reason', () => {
    expect(read().decides('acceptCorrection').is('recomputed')).toBe(true);
    const refused = read().decides('refuseCorrection', 'not-entitled');
    expect(refused.is('refused')).toBe(true);
    expect(refused.facts.reason).toBe('not-entitled');
    expect(refused.letter('refused')?.document?.kind).toBe('letter');
  });

  it('may ask for a proof of anything, and say what is wrong with it', () => {
    const person = noticed().do('correct', corrects('7DB', 100)).waitUntil('2031-08-06');
    person.decides('askProof', 'differs-from-file');
    expect(person.is('proofAsked')).toBe(true);
    expect(person.letter('proof-request')?.values).toMatchObject({ reason: 'differsFromFile' });
    person.do('attach', { proof: person.send('home-help') }).decides('askProof', 'cut');
    expect(person.is('proofAsked')).toBe(true);
    expect(person.wanted).toMatchObject([{ state: 'refused', reason: 'cut' }]);
  });

  it('may decide in spite of what the paper says, or before it comes', () => {
    const person = read().waitUntil('2031-08-18T10:00');
    expect(person.decides('acceptCorrection').is('recomputed')).toBe(true);
    const other = read().waitUntil('2031-08-18T10:00');
    other.do('attach', { proof: other.send('home-help') }).decides('refuseCorrection', 'paper-disagrees');
    expect(other.facts.reason).toBe('paper-disagrees');
  });

  it('decides each road by its own words', () => {
    expect(read().decides('acceptClaim').is('atAgent')).toBe(true);
    const person = claimed().waitUntil('2032-01-20');
    expect(person.decides('acceptCorrection').is('claimAtAgent')).toBe(true);
    expect(person.counter?.rules).toEqual(['claim-term', 'silence', 'proof-for-more', 'right-to-err']);
    const refused = person.decides('refuseClaim', 'not-entitled');
    expect(refused.is('claimRefused')).toBe(true);
    expect(refused.counter?.rules).toContain('reasons');
  });

  it('names rules, checks and comparisons that are written down', () => {
    const person = read().waitUntil('2031-08-18T10:00');
    person.do('attach', { proof: person.send('home-help') });
    const { checks = [], compared = [], rules = [] } = person.counter ?? {};
    for (const { id } of checks) expect(correction.counter?.checks).toContain(id);
    for (const { id } of compared) expect(correction.counter?.compared).toContain(id);
    for (const rule of rules) expect(Object.keys(correction.counter?.rules ?? {})).toContain(rule);
    expect(compared.map(({ id }) => id)).toEqual(['box', 'balance', 'proof-amount', 'name']);
  });
});

describe('a second correction', () => {
  it('starts from what counts since the first; each gives back its own', () => {
    const person = noticed().do('correct', corrects('7DB', 200)).waitUntil('2031-09-10');
    expect(person.is('refunded')).toBe(true);
    person.do('correct', corrects('7DB', 300)).waitUntil('2031-11-01');
    expect(person.payments).toEqual([
      ['refund', cents(100)],
      ['refund', cents(50)],
    ]);
    expect(person.facts.boxes).toContainEqual({ box: '7DB', counted: cents(300) });
  });

  it('the same acts lead to the same letters and sums', () => {
    const played = () => noticed().do('correct', corrects('7DB', 200)).waitUntil('2031-10-10').world;
    expect(played()).toEqual(played());
  });
});

describe('beside the return', () => {
  it('hears of the notice, and corrects what the automatic return had left out', () => {
    const { rules, exercise } = correctionSetting({ automatic: true }, [statement()]);
    const { signIn: _door, ...incomeReturn } = rulesNamed('tax/income-return');
    const both = { ...rules, [incomeReturn.id]: incomeReturn };
    const boxes: TaxReturn['boxes'] = [
      { box: '1AS', amount: cents(24_000) },
      { box: '7DB', amount: cents(1_240), sent: 0, proof: 'home-help' },
    ];
    const taxReturn: TaxReturn = { family: 'single', boxes, withheld: cents(1_650), automatic: true };
    const begins = instant('2031-04-20T09:00');
    const opens = instant('2031-08-04T09:00');
    const played = { ...exercise, begins, opens, alongside: [incomeReturn.id], situation: { taxReturn } };
    const ending = coached({ rules: both, exercise: played });
    expect(ending).toMatchObject({ goalReached: true, problems: [] });
    expect(ending.world.cases[exercise.procedure]?.payments).toMatchObject([{ kind: 'refund', amount: cents(620) }]);
  });
});

describe('every state of the machine', () => {
  it('that takes time is explained', () => {
    const passing = ['weighing', 'judging', 'recomputing', 'rejecting'];
    const states = Object.keys(correction.machine.states).filter((state) => !passing.includes(state));
    expect(Object.keys(correction.explanations).sort()).toEqual(states.sort());
  });
});
