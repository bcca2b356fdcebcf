import { describe, expect, it } from 'vitest';
import type { Paper } from '#domain/paper.ts';
import type { Situation, WantedPaper } from '#domain/persona.ts';
import type { CounterView, EffectInput } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { supportingDocuments } from '#procedures/employment/supporting-documents/supporting-documents.procedure.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';

const PAYSLIP: WantedPaper = { kind: 'payslip', month: '2031-03', employer: 'Boulangerie Lirette', right: 'payslip' };
const CARD: WantedPaper = { kind: 'identity-card', right: 'card' };
const aCard = (changes: Partial<Paper> = {}) =>
  aPayslip({ id: 'card', kind: 'identity-card', issuedOn: '2031-02-03', facts: {}, format: 'jpeg', ...changes });

const { id: procedure } = supportingDocuments;

/** Somebody whose agency asks for papers on Tuesday 1 April 2031, at nine; until the 15th unless said. */
class Sender extends CaseInHand {
  sends(slot: string, paper: string): this {
    return this.do('attach', { [slot]: this.send(paper) });
  }

  /** An agent decides something. */
  agent(event: string, data: Record<string, unknown> = {}): this {
    return this.happens({ kind: 'inject', procedure, event: { type: event, ...data } });
  }

  get input(): EffectInput {
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return { caseFile: this.caseFile, applicant, now: this.world.now };
  }

  get counter(): CounterView | undefined {
    return supportingDocuments.counter?.view(this.input);
  }
}

function asked(wanted: WantedPaper[], drawer: Paper[], changes: Partial<Situation> = {}): Sender {
  const { signIn: _door, ...withoutSignIn } = supportingDocuments;
  const opens = instant('2031-04-01T09:00');
  const situation = { wanted, wantedBefore: '2031-04-15', ...changes };
  const exercise = anExercise({ procedure, goal: 'complete', begins: opens, opens, situation, drawer });
  return new Sender({ [procedure]: withoutSignIn }, exercise);
}

describe('papers asked for until a day', () => {
  it('are expected until midnight of that day, and the letter says it', () => {
    const person = asked([PAYSLIP], [aPayslip()]);
    expect(person.is('expected')).toBe(true);
    const lastDay = { day: instant('2031-04-15T23:59') };
    expect(person.letter('documents-asked')?.values).toMatchObject({ dated: 'yes', lastDay });
    expect(supportingDocuments.view(person.input)).toEqual({ answerBefore: lastDay.day, late: false });
  });

  it('are reminded of four days before', () => {
    const person = asked([PAYSLIP], []);
    expect(person.waitUntil('2031-04-11T08:59').letters).not.toContain('last-days');
    expect(person.waitUntil('2031-04-11T09:00').letters).toContain('last-days');
    expect(person.letters).not.toContain('reminder');
  });

  it('are in time in the last minute', () => {
    const person = asked([PAYSLIP], [aPayslip()]).waitUntil('2031-04-15T23:59').sends('document-1', 'payslip');
    expect(person.is('received')).toBe(true);
    expect(person.letter('receipt')?.values).toMatchObject({ late: 'no' });
    expect(person.waitUntil('2031-04-20').is('complete')).toBe(true);
    expect(person.letters).not.toContain('set-aside');
    expect(person.letter('file-complete')?.values).toMatchObject({ late: 'no' });
  });

  it('taken back before they were read are expected until the same day', () => {
    const person = asked([PAYSLIP], [aPayslip()]).sends('document-1', 'payslip').do('detach', { slot: 'document-1' });
    expect(person.is('expected')).toBe(true);
    expect(person.waitUntil('2031-04-16').is('setAside')).toBe(true);
  });

  it('hold the file as long as one is missing', () => {
    const person = asked([PAYSLIP, CARD], [aPayslip(), aCard()]).sends('document-1', 'payslip');
    expect(person.holds).toEqual(['allIn']);
  });
});

describe('once that day has passed', () => {
  const late = (drawer: Paper[] = [aPayslip(), aCard()]) => asked([PAYSLIP], drawer).waitUntil('2031-04-16');

  it('the file is put aside, which is no refusal', () => {
    const person = late();
    expect(person.is('setAside')).toBe(true);
    expect(person.letter('set-aside')?.values).toMatchObject({ count: 1 });
    expect(person.letter('set-aside')?.document).toBeDefined();
    expect(person.waitUntil('2031-07-01').is('setAside')).toBe(true);
  });

  it('one paper of two is not enough', () => {
    const person = asked([PAYSLIP, CARD], [aPayslip(), aCard()]).sends('document-1', 'payslip');
    expect(person.waitUntil('2031-04-16').is('setAside')).toBe(true);
    expect(person.sends('document-2', 'card').is('receivedLate')).toBe(true);
  });

  it('papers may still come: they are received, read, and the last letter says what the delay changed', () => {
    const person = late().waitUntil('2031-04-21T09:00').sends('document-1', 'payslip');
    expect(person.is('receivedLate')).toBe(true);
    expect(person.letter('receipt')?.values).toMatchObject({ late: 'yes', count: 1 });
    person.waitUntil('2031-04-25');
    expect(person.is('complete')).toBe(true);
    expect(person.letter('file-complete')?.values).toMatchObject({
      late: 'yes',
      lastDay: { day: instant('2031-04-15T23:59') },
      completeOn: { day: instant('2031-04-24T10:00') },
    });
  });

  it('a paper taken back stays late, and the file is not put aside a second time', () => {
    const person = late().sends('document-1', 'payslip').do('detach', { slot: 'document-1' });
    expect(person.is('takenBack')).toBe(true);
    expect(person.sends('document-1', 'payslip').is('receivedLate')).toBe(true);
    expect(
      person.world.letters.filter(({ letter, channel }) => letter === 'set-aside' && channel === 'portal'),
    ).toHaveLength(1);
  });

  it('a paper asked for again is no longer bound to it: one had answered in time', () => {
    const person = asked([CARD], [aCard({ id: 'cut', quality: 'cropped' }), aCard()]).waitUntil('2031-04-15');
    person.sends('document-1', 'cut').waitUntil('2031-04-20');
    expect(person.is('askedAgain')).toBe(true);
    expect(person.sends('document-1', 'card').is('received')).toBe(true);
    expect(person.do('detach', { slot: 'document-1' }).is('takenBack')).toBe(true);
    expect(person.sends('document-1', 'card').waitUntil('2031-05-01').is('complete')).toBe(true);
  });
});

describe('an agent', () => {
  const both = () =>
    asked([PAYSLIP, CARD], [aPayslip(), aCard()], { wantedBefore: '2031-04-15' })
      .sends('document-1', 'payslip')
      .sends('document-2', 'card');

  it('may ask for one paper again, with a reason: the other stays accepted', () => {
    const person = both().agent('requestAgain', { reason: 'cut', slot: 'document-2' });
    expect(person.is('askedAgain')).toBe(true);
    expect(person.letter('document-request')?.values).toMatchObject({ paper: 'identityCard', reason: 'cut', count: 1 });
    const states = supportingDocuments.wanted?.(person.input).map(({ state }) => state);
    expect(states).toEqual(['accepted', 'refused']);
  });

  it('who names no paper asks again for those that cannot be used', () => {
    const person = asked([PAYSLIP, CARD], [aPayslip(), aCard({ quality: 'dark' })]);
    person.sends('document-1', 'payslip').sends('document-2', 'card').agent('requestAgain', { reason: 'unreadable' });
    expect(person.letter('document-request')?.values).toMatchObject({ paper: 'identityCard', count: 1 });
  });

  it('may accept everything at once', () => {
    expect(both().agent('acceptAll').is('complete')).toBe(true);
  });

  it('may hand the file on while reading: another agent reads two working days more', () => {
    const person = both().waitUntil('2031-04-03T12:00').agent('handOn');
    expect(person.letters).toContain('handed-on');
    expect(person.waitUntil('2031-04-07T09:59').is('reading')).toBe(true);
    expect(person.waitUntil('2031-04-07T10:00').is('complete')).toBe(true);
  });

  it('can decide nothing before something has come', () => {
    expect(asked([PAYSLIP], []).agent('acceptAll').is('expected')).toBe(true);
  });

  it('sees the computer’s checks, and the paper beside what was asked for', () => {
    expect(asked([PAYSLIP], []).counter?.checks).toContainEqual({ id: 'deadline', result: 'waiting' });
    const wrong = aPayslip({ holder: 'Paul Perrin', facts: { month: '2031-02', employer: 'Boulangerie Lirette' } });
    const { checks, compared } = asked([PAYSLIP], [wrong]).sends('document-1', 'payslip').counter as CounterView;
    expect(checks.every(({ result }) => result === 'passed')).toBe(true);
    expect(compared.map(({ id, agrees }) => [id, agrees])).toEqual([
      ['name', false],
      ['month', false],
      ['employer', true],
    ]);
  });

  it('sees that papers came late', () => {
    const person = asked([PAYSLIP], [aPayslip()]).waitUntil('2031-04-17').sends('document-1', 'payslip');
    expect(person.counter?.checks).toContainEqual({ id: 'deadline', result: 'failed' });
  });
});
