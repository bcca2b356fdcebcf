import { describe, expect, it } from 'vitest';
import type { Paper } from '#domain/paper.ts';
import type { Situation, WantedPaper } from '#domain/persona.ts';
import type { CounterView, EffectInput } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { employmentControl } from '#procedures/employment/control/control.procedure.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';

const PAYSLIP: WantedPaper = { kind: 'payslip', month: '2031-03', employer: 'Boulangerie Lirette', right: 'payslip' };
const CARD: WantedPaper = { kind: 'identity-card', right: 'card' };
const CERTIFICATE: WantedPaper = { kind: 'employment-certificate', mayWait: true, right: 'certificate' };

const aCard = (changes: Partial<Paper> = {}) =>
  aPayslip({ id: 'card', kind: 'identity-card', issuedOn: '2031-02-03', facts: {}, format: 'jpeg', ...changes });
const aCertificate = () =>
  aPayslip({ id: 'certificate', kind: 'employment-certificate', issuedOn: '2031-04-20', facts: {} });

const { id: procedure } = employmentControl;
const WORK = [{ employer: 'Boulangerie Lirette', hours: 10, gross: 20_000, payslip: 'payslip' }];

/** Somebody whose file is looked at. The agency writes on Tuesday 1 April 2031, at nine. */
class Person extends CaseInHand {
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

  get view(): Record<string, unknown> {
    return employmentControl.view(this.input);
  }

  get counter(): CounterView {
    return employmentControl.counter?.view(this.input) as CounterView;
  }

  /** How often a letter came to the portal. */
  times(letter: string): number {
    return this.world.letters.filter((one) => one.letter === letter && one.channel === 'portal').length;
  }
}

function controlled(wanted: WantedPaper[], drawer: Paper[], changes: Partial<Situation> = {}): Person {
  const { signIn: _door, ...withoutSignIn } = employmentControl;
  const opens = instant('2031-04-01T09:00');
  const situation: Situation = { wanted, work: WORK, ...changes };
  const exercise = anExercise({ procedure, goal: 'closedWithoutGap', begins: opens, opens, situation, drawer });
  return new Person({ [procedure]: withoutSignIn }, exercise);
}

/** The payslip says twelve hours; ten were declared. */
const otherHours = () => aPayslip({ facts: { ...aPayslip().facts, hours: 12 } });
const withGap = (changes: Partial<Situation> = {}) =>
  controlled([PAYSLIP], [otherHours()], changes).sends('document-1', 'payslip').waitUntil('2031-04-04T11:00');

describe('a control', () => {
  it('is announced in the space, by e-mail and by post, with a reason, the papers and a day', () => {
    const person = controlled([PAYSLIP, CARD], []);
    expect(person.is('announced')).toBe(true);
    expect(person.world.letters.map(({ channel }) => channel).sort()).toEqual(['email', 'portal', 'post']);
    const announcement = person.world.letters.find(({ channel }) => channel === 'portal');
    expect(announcement?.values).toMatchObject({
      why: 'random',
      count: 2,
      lastDay: { day: instant('2031-04-16T23:59') },
    });
    expect(announcement?.document).toMatchObject({ kind: 'letter' });
    expect(person.view).toMatchObject({
      askedOn: instant('2031-04-01T09:00'),
      answerBefore: instant('2031-04-16T23:59'),
    });
  });

  it('says that two files differ where something changed in the person’s life', () => {
    const person = controlled([PAYSLIP], [], { change: { kind: 'started-work', on: '2031-03-10' } });
    expect(person.letter('announcement')?.values).toMatchObject({ why: 'gap' });
  });

  it('may give its own last day', () => {
    const person = controlled([PAYSLIP], [], { wantedBefore: '2031-04-25' });
    expect(person.view).toMatchObject({ answerBefore: instant('2031-04-25T23:59') });
    expect(person.waitUntil('2031-04-21T08:59').letters).not.toContain('last-days');
    expect(person.waitUntil('2031-04-21T09:00').letters).toContain('last-days');
  });

  it('ends well when the papers say what the file says', () => {
    const person = controlled([PAYSLIP, CARD], [aPayslip(), aCard()]).sends('document-1', 'payslip');
    expect(person.holds).toEqual(['allIn']);
    expect(person.sends('document-2', 'card').is('received')).toBe(true);
    expect(person.waitUntil('2031-04-02T03:00').is('reading')).toBe(true);
    expect(person.waitUntil('2031-04-04T10:59').is('reading')).toBe(true);
    expect(person.waitUntil('2031-04-04T11:00').is('closedWithoutGap')).toBe(true);
    expect(person.letters).toEqual(['announcement', 'receipt', 'control-closed']);
    expect(person.letter('control-closed')?.values).toMatchObject({ held: 'no' });
  });

  it('asks again for a paper that cannot be read, with a new last day', () => {
    const person = controlled([CARD], [aCard({ id: 'cut', quality: 'cropped' }), aCard()]).sends('document-1', 'cut');
    expect(person.waitUntil('2031-04-04T11:00').is('askedAgain')).toBe(true);
    expect(person.letter('document-request')?.values).toMatchObject({
      reason: 'cut',
      count: 1,
      lastDay: { day: instant('2031-04-14T23:59') },
    });
    expect(person.sends('document-1', 'card').waitUntil('2031-05-01').is('closedWithoutGap')).toBe(true);
  });

  it('waits for a paper that one does not have yet', () => {
    const person = controlled([PAYSLIP, CERTIFICATE], [aPayslip(), aCertificate()]).sends('document-1', 'payslip');
    person.do('postpone', { slot: 'document-2' });
    expect(person.waitUntil('2031-04-04T11:00').is('restAwaited')).toBe(true);
    expect(person.waitUntil('2031-04-14T11:00').times('rest-awaited')).toBe(2);
    expect(person.sends('document-2', 'certificate').waitUntil('2031-05-01').is('closedWithoutGap')).toBe(true);
  });

  it('lets one take a paper back before it is read, and expects it until the same day', () => {
    const person = controlled([PAYSLIP], [aPayslip()]).sends('document-1', 'payslip');
    expect(person.do('detach', { slot: 'document-1' }).is('announced')).toBe(true);
    expect(person.waitUntil('2031-04-17').is('suspended')).toBe(true);
  });
});

describe('without an answer', () => {
  const late = () => controlled([PAYSLIP], [aPayslip()]).waitUntil('2031-04-17');

  it('payment is held after a reminder, and stays so until the papers come', () => {
    const person = late();
    expect(person.is('suspended')).toBe(true);
    expect(person.letters).toEqual(['announcement', 'last-days', 'suspended']);
    expect(person.waitUntil('2031-07-01').is('suspended')).toBe(true);
    expect(person.view).toMatchObject({ held: true });
  });

  it('papers sent late are enough for payment to go on', () => {
    const person = late().sends('document-1', 'payslip');
    expect(person.is('resumed')).toBe(true);
    expect(person.letters).toContain('resumed');
    expect(person.try('detach', { slot: 'document-1' })?.reason).toBe('not-now');
    expect(person.waitUntil('2031-05-01').is('closedWithoutGap')).toBe(true);
    expect(person.letter('control-closed')?.values).toMatchObject({ held: 'yes' });
  });
});

describe('somebody who asks for a person', () => {
  const accompanied = () => controlled([PAYSLIP], [aPayslip()]).do('askForPerson');

  it('is called two working days later, and has seven days more', () => {
    const person = accompanied();
    expect(person.is('accompanied')).toBe(true);
    expect(person.letter('appointment-set')?.values).toMatchObject({
      time: { time: instant('2031-04-03T10:00') },
      lastDay: { day: instant('2031-04-23T23:59') },
    });
    expect(person.waitUntil('2031-04-03T10:00').letter('appointment-call')).toMatchObject({ channel: 'call' });
    expect(person.waitUntil('2031-04-23T23:59').is('accompanied')).toBe(true);
    expect(person.waitUntil('2031-04-24').is('suspended')).toBe(true);
  });

  it('is called once, and asks once', () => {
    const person = accompanied().waitUntil('2031-04-03T10:00').sends('document-1', 'payslip');
    expect(person.do('detach', { slot: 'document-1' }).is('announced')).toBe(true);
    expect(person.try('askForPerson')?.reason).toBe('not-now');
  });

  it('is still called when a paper was taken back before the call', () => {
    const person = accompanied().sends('document-1', 'payslip').do('detach', { slot: 'document-1' });
    expect(person.is('accompanied')).toBe(true);
    expect(person.waitUntil('2031-04-03T10:00').letters).toContain('appointment-call');
  });

  it('is not called any more once everything is sent', () => {
    const person = accompanied().sends('document-1', 'payslip').waitUntil('2031-05-01');
    expect(person.letters).not.toContain('appointment-call');
  });
});

describe('a paper that says something else', () => {
  it('decides nothing: the person has ten days to explain', () => {
    const person = withGap();
    expect(person.is('gapFound')).toBe(true);
    expect(person.letter('gap-found')?.values).toMatchObject({
      gap: 'hours',
      hearingDay: { day: instant('2031-04-14T23:59') },
    });
    expect(person.view).toMatchObject({ gap: 'hours', hearingBefore: instant('2031-04-14T23:59') });
    expect(person.letters).not.toContain('gap-maintained');
  });

  it('is betrayed by nothing before it is read', () => {
    const person = controlled([PAYSLIP], [otherHours()]).sends('document-1', 'payslip');
    expect(person.view).not.toHaveProperty('gap');
  });

  it('is forgotten when that paper is taken back', () => {
    const person = controlled([PAYSLIP], [aPayslip({ ...otherHours(), id: 'other' }), aPayslip()]);
    person.sends('document-1', 'other').do('detach', { slot: 'document-1' }).sends('document-1', 'payslip');
    expect(person.waitUntil('2031-05-01').is('closedWithoutGap')).toBe(true);
  });

  it('counts no more when the observations explain it', () => {
    const person = withGap().do('observe', { cause: 'paid-later', words: '' });
    expect(person.is('weighing')).toBe(true);
    expect(person.letters).toContain('observations-receipt');
    expect(person.waitUntil('2031-04-11T10:59').is('weighing')).toBe(true);
    expect(person.waitUntil('2031-04-11T11:00').is('dropped')).toBe(true);
    expect(person.letters).toContain('gap-dropped');
  });

  it.each([
    ['my-mistake', '', 'ownMistake'],
    ['other', '', 'notEnough'],
  ])('is kept when the observations say "%s" and no more, with the reason', (cause, words, reason) => {
    const person = withGap().do('observe', { cause, words }).waitUntil('2031-05-01');
    expect(person.is('maintained')).toBe(true);
    expect(person.letter('gap-maintained')?.values).toEqual({ gap: 'hours', reason });
  });

  it('is explained too by another cause, in one’s own words', () => {
    const person = withGap().do('observe', { cause: 'other', words: 'Deux heures de mars sont sur la paie d’avril.' });
    expect(person.waitUntil('2031-05-01').is('dropped')).toBe(true);
  });

  it('is kept when nobody answers, after a reminder', () => {
    const person = withGap().waitUntil('2031-04-10T09:00');
    expect(person.letters).toContain('hearing-reminder');
    expect(person.waitUntil('2031-04-15').is('weighing')).toBe(true);
    expect(person.waitUntil('2031-05-01').is('maintained')).toBe(true);
    expect(person.letter('gap-maintained')?.values).toMatchObject({ reason: 'noObservations' });
  });
});

describe('an agent', () => {
  const sent = () => controlled([PAYSLIP], [aPayslip()]).sends('document-1', 'payslip');

  it('may end the control, or ask for a paper again', () => {
    expect(sent().agent('closeControl').is('closedWithoutGap')).toBe(true);
    const again = sent().agent('requestAgain', { reason: 'unreadable' });
    expect(again.is('askedAgain')).toBe(true);
    expect(again.letter('document-request')?.values).toMatchObject({ reason: 'unreadable' });
  });

  it('may point out a difference, whatever the papers say', () => {
    const person = sent().agent('findGap', { reason: 'employer' });
    expect(person.letter('gap-found')?.values).toMatchObject({ gap: 'employer' });
  });

  it('cannot keep a difference before the person could explain it', () => {
    const person = withGap().agent('maintainGap', { reason: 'not-enough' });
    expect(person.is('gapFound')).toBe(true);
    person.do('observe', { cause: 'paid-later', words: '' }).agent('maintainGap', { reason: 'not-enough' });
    expect(person.letter('gap-maintained')?.values).toMatchObject({ reason: 'notEnough' });
  });

  it('may drop it at any time', () => {
    expect(withGap().agent('dropGap').is('dropped')).toBe(true);
  });

  it('can decide nothing before something has come', () => {
    expect(controlled([PAYSLIP], []).agent('closeControl').is('announced')).toBe(true);
  });

  it('sees what was declared beside the payslip, and the rules that apply', () => {
    const { compared, rules } = withGap().counter;
    expect(compared.find(({ id }) => id === 'hours')).toMatchObject({ declared: 10, known: 12, agrees: false });
    expect(compared.find(({ id }) => id === 'pay')).toMatchObject({ agrees: true });
    expect(rules).toEqual(['lot', 'lastDay', 'hearing', 'reasons', 'goodFaith']);
    expect(Object.keys(employmentControl.counter?.rules ?? {})).toEqual(expect.arrayContaining(rules));
  });
});

describe('the coach', () => {
  it('sends the right papers, and says that one is not there yet where it may wait', () => {
    expect(controlled([PAYSLIP], [aPayslip()]).wayTo('closedWithoutGap')).toEqual(['attach']);
    const later = aPayslip({ ...aCertificate(), availableFrom: instant('2031-04-20T09:00') });
    const person = controlled([PAYSLIP, CERTIFICATE], [aPayslip(), later], { wantedBefore: '2031-04-10' });
    expect(person.wayTo('closedWithoutGap')).toEqual(['attach', 'postpone', 'attach']);
  });

  it('gives observations for somebody who contests, and for nobody else', () => {
    expect(withGap({ dispute: { wants: 'contest' } }).wayTo('dropped')).toEqual(['observe']);
    expect(withGap().wayTo('dropped')).toBeUndefined();
    expect(withGap({ dispute: { wants: 'pay' } }).wayTo('maintained')).toEqual([]);
  });
});
