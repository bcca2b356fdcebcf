import { describe, expect, it } from 'vitest';
import type { Situation } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import { endOfTerm } from '#procedures/complaint/complaint.calendar.ts';
import { anExercise, CaseInHand, coached } from '#testing/case-in-hand.ts';
import { rulesNamed } from '#testing/rule-book.ts';

const employmentComplaint = rulesNamed('employment/complaint');

const LATE = { about: 'late', asked: 'payment' };
const BY_PHONE = { how: 'call', 'half-day': 'morning', topic: 'payment' };
const RECALL = { dispute: 'late', 'complained-on': '31/03/2031', answer: 'silence' };

class Complaining extends CaseInHand {
  /** An agent decides. */
  decides(event: string, reason?: string): this {
    const decision = { type: event, ...(reason ? { reason } : {}) };
    return this.happens({ kind: 'inject', procedure: this.procedure, event: decision });
  }

  get facts() {
    const { caseFile, world } = this;
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return employmentComplaint.view({ caseFile, applicant, now: world.now });
  }

  get counter() {
    const { caseFile, world } = this;
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return employmentComplaint.counter?.view({ caseFile, applicant, now: world.now });
  }
}

function somebody(situation: Situation = {}, goal = 'answered') {
  const { signIn: _door, ...rules } = employmentComplaint;
  const opens = instant('2031-03-31T09:00');
  const exercise = anExercise({ procedure: rules.id, situation, goal, begins: opens, opens });
  return new Complaining({ [rules.id]: rules }, exercise);
}

describe('a complaint', () => {
  it('is stamped at once: number, date, what to expect, what silence means', () => {
    const person = somebody().do('complain', LATE);
    expect(person.is('queued')).toBe(true);
    expect(person.letter('receipt')?.values).toMatchObject({
      number: expect.stringMatching(/^REC-2031-\d{5}$/),
      about: 'late',
      sent: { day: instant('2031-03-31T09:00') },
      silence: { day: instant('2031-05-31T23:59') },
    });
  });

  it('needs a subject and what is asked; its few sentences may be left out', () => {
    expect(somebody().try('complain', { about: 'late' })?.problems).toEqual([{ field: 'asked', code: 'missing' }]);
    expect(
      somebody()
        .do('complain', { ...LATE, words: 'Mon paiement de mars n’est pas arrivé.' })
        .is('queued'),
    ).toBe(true);
  });

  it('is sorted at night and answered by a person eight working days later', () => {
    const person = somebody().do('complain', LATE).waitUntil('2031-04-01T03:00');
    expect(person.is('beingAnswered')).toBe(true);
    expect(person.waitUntil('2031-04-11T15:59').is('beingAnswered')).toBe(true);
    expect(person.waitUntil('2031-04-11T16:00').is('answered')).toBe(true);
    expect(person.letters.at(-1)).toBe('answer-favourable');
  });

  it('can be handed on by an agent, without anything to send again', () => {
    const person = somebody().do('complain', LATE).waitUntil('2031-04-01').decides('transferComplaint');
    expect(person.is('transferred')).toBe(true);
    expect(person.letters).toContain('transferred');
    expect(person.waitUntil('2031-05-01').is('answered')).toBe(true);
  });

  it('can be refused by an agent, who gives a reason; two months are left for the mediator', () => {
    const person = somebody().do('complain', LATE).waitUntil('2031-04-01T10:00');
    person.decides('answerUnfavourably', 'paper-missing');
    expect(person.is('refused')).toBe(true);
    expect(person.letter('answer-unfavourable')?.values).toMatchObject({
      reason: 'paperMissing',
      mediatorBefore: { day: instant('2031-06-01T23:59') },
    });
    expect(person.do('goToMediator', { ...RECALL, answer: 'refused' }).is('atMediator')).toBe(true);
  });
});

describe('an agency that does not answer', () => {
  const silent = () => somebody({ agencySilent: true }, 'mediatorAnswered').do('complain', LATE);

  it('says no by its silence after two months, and no letter says so', () => {
    const person = silent();
    expect(person.waitUntil('2031-05-31T23:59').is('unanswered')).toBe(true);
    expect(person.waitUntil('2031-06-01').is('silentRefusal')).toBe(true);
    expect(person.letters).toEqual(['receipt']);
  });

  it('leaves the way to the mediator open for two months; she recommends, the agency follows', () => {
    const person = silent().waitUntil('2031-06-10').do('goToMediator', RECALL);
    expect(person.is('atMediator')).toBe(true);
    expect(person.letters).toContain('mediator-receipt');
    expect(person.waitUntil('2031-07-10').is('mediatorAnswered')).toBe(true);
    expect(person.letters.at(-1)).toBe('mediator-answer');
  });

  it('closes that way when the two months are over', () => {
    const person = silent().waitUntil('2031-08-02');
    expect(person.is('mediatorTooLate')).toBe(true);
    expect(person.try('goToMediator', RECALL)).toMatchObject({ reason: 'not-now' });
  });

  it('may still answer late', () => {
    expect(silent().waitUntil('2031-06-10').decides('answerFavourably').is('answered')).toBe(true);
  });

  it('does not open the way to the mediator before', () => {
    expect(silent().waitUntil('2031-05-30').try('goToMediator', RECALL)).toMatchObject({ reason: 'not-now' });
  });
});

describe('asking for a person', () => {
  it('gives an appointment, at the half-day one prefers, and then a call', () => {
    const person = somebody().do('askForPerson', BY_PHONE);
    expect(person.is('appointmentSet')).toBe(true);
    expect(person.letter('appointment-set')?.values).toMatchObject({
      how: 'call',
      day: { day: instant('2031-04-04T10:00') },
    });
    expect(person.waitUntil('2031-04-04T10:00').is('met')).toBe(true);
    expect(person.letter('appointment-call')).toMatchObject({ channel: 'call' });
  });

  it('can be a meeting', () => {
    const person = somebody()
      .do('askForPerson', { ...BY_PHONE, how: 'meeting' })
      .waitUntil('2031-04-05');
    expect(person.letter('appointment-meeting')).toMatchObject({ channel: 'visit' });
  });

  it('beside a complaint stops no term', () => {
    const person = somebody({ agencySilent: true }).do('complain', LATE).waitUntil('2031-05-29T10:00');
    person.do('askForPerson', BY_PHONE);
    expect(person.is('unanswered')).toBe(true);
    expect(person.facts).toMatchObject({ appointment: instant('2031-06-05T10:00') });
    expect(person.waitUntil('2031-06-01').is('silentRefusal')).toBe(true);
    expect(person.waitUntil('2031-06-05T10:00').letters).toContain('appointment-call');
    expect(person.facts).toMatchObject({ appointment: undefined });
  });

  it('is not asked for twice, but again once one has talked', () => {
    const person = somebody({ agencySilent: true }).do('complain', LATE).do('askForPerson', BY_PHONE);
    expect(person.try('askForPerson', BY_PHONE)).toMatchObject({ reason: 'not-now' });
    expect(person.waitUntil('2031-04-10').try('askForPerson', BY_PHONE)).toBeUndefined();
  });

  it('may lead to a complaint in writing after all', () => {
    const person = somebody().do('askForPerson', BY_PHONE).do('complain', LATE).waitUntil('2031-04-04T10:00');
    expect(person.is('beingAnswered')).toBe(true);
    expect(person.letters).toContain('appointment-call');
  });
});

describe('what others are shown', () => {
  it('the page "contact": when it was sent, when silence answers, until when the mediator can be asked', () => {
    const person = somebody({ agencySilent: true });
    expect(person.facts).toMatchObject({ sentOn: undefined, answerBefore: undefined, mediatorBefore: undefined });
    person.do('complain', LATE);
    expect(person.facts).toMatchObject({
      sentOn: instant('2031-03-31T09:00'),
      answerBefore: instant('2031-05-31T23:59'),
    });
    person.waitUntil('2031-06-01');
    expect(person.facts).toMatchObject({ answerBefore: undefined, mediatorBefore: instant('2031-08-01T23:59') });
  });

  it('the agent: what was said, when it came in, which rules bind them', () => {
    const person = somebody({ agencySilent: true }).do('complain', LATE).waitUntil('2031-04-02');
    expect(person.counter).toMatchObject({
      checks: [{ result: 'passed' }, { result: 'passed' }, { id: 'person', result: 'waiting' }],
      rules: ['receipt', 'silence', 'mediator'],
    });
  });
});

describe('the coach', () => {
  it('writes the complaint, waits for the silence to end and recalls the facts to the mediator', () => {
    const { setting } = somebody({ agencySilent: true }, 'mediatorAnswered');
    const { goalReached, problems, world } = coached(setting);
    expect({ goalReached, problems }).toEqual({ goalReached: true, problems: [] });
    const letters = world.letters.filter(({ channel }) => channel === 'portal').map(({ letter }) => letter);
    expect(letters).toEqual(['receipt', 'mediator-receipt', 'mediator-answer']);
  });

  it('asks for a person where that is what one wants', () => {
    const { setting } = somebody({}, 'met');
    expect(coached(setting).goalReached).toBe(true);
  });
});

describe('a term of months', () => {
  it.each([
    ['2031-03-31', '2031-06-01'],
    ['2031-12-31', '2032-03-01'],
    ['2031-04-12', '2031-06-13'],
  ])('from %s ends before %s', (from, end) => {
    expect(endOfTerm(instant(from), 2)).toBe(instant(end));
  });
});
