import { describe, expect, it } from 'vitest';
import type { Paper, Upload } from '#domain/paper.ts';
import type { WantedPaper } from '#domain/persona.ts';
import type { WantedDocument } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { supportingDocuments } from '#procedures/employment/supporting-documents/supporting-documents.procedure.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';

const PAYSLIP: WantedPaper = {
  kind: 'payslip',
  month: '2031-03',
  employer: 'Boulangerie Lirette',
  right: 'payslip',
};
const CARD: WantedPaper = { kind: 'identity-card', right: 'card' };
const BILL: WantedPaper = { kind: 'electricity-bill', newerThan: 3, right: 'bill' };
const TAX_NOTICE: WantedPaper = { kind: 'tax-notice', right: 'tax-notice' };
const CERTIFICATE: WantedPaper = { kind: 'employment-certificate', mayWait: true, right: 'certificate' };

const aPaper = (kind: Paper['kind'], changes: Partial<Paper> = {}): Paper =>
  aPayslip({ id: kind, kind, issuedOn: '2031-02-03', facts: {}, ...changes });
const aCard = (changes: Partial<Paper> = {}) => aPaper('identity-card', { id: 'card', format: 'jpeg', ...changes });
const aCertificate = (changes: Partial<Paper> = {}) =>
  aPaper('employment-certificate', {
    id: 'certificate',
    issuedOn: '2031-04-11',
    availableFrom: instant('2031-04-15T09:00'),
    ...changes,
  });

/** Somebody whose agency waits for papers. It asks on Tuesday 1 April 2031, at nine. */
class Sender extends CaseInHand {
  sends(slot: string, ...papers: string[]): this {
    return this.do('attach', { [slot]: papers.map((paper) => this.send(paper)).join(' ') });
  }

  /** Sends a file of the learner's own device, of which a machine sees only how it looks. */
  sendsOwnFile(slot: string, seen: Upload['seen']): this {
    const upload = { id: 'own', fileName: 'photo.jpg', type: 'image/jpeg', size: 900_000, ...(seen ? { seen } : {}) };
    return this.happens({ kind: 'upload', upload }).do('attach', { [slot]: 'own' });
  }

  /** Sent on the Tuesday, taken in by the computer that night, read by a person two working days after. */
  waitsForTheAgent(): this {
    return this.waitUntil('2031-04-04T10:00');
  }

  /** What the page of documents shows of one paper. */
  shown(slot: string): WantedDocument | undefined {
    const { caseFile, world, setting } = this;
    const applicant = { ...setting.exercise.persona, account: { identifier: '', password: '' } };
    return supportingDocuments.wanted?.({ caseFile, applicant, now: world.now }).find((one) => one.slot === slot);
  }
}

/** A name as the texts' choices have it: without hyphens. */
const asChoice = (name: string) => name.replace(/-\w/g, ([, letter]) => letter?.toUpperCase() ?? '');

function asked(wanted: WantedPaper[], drawer: Paper[]): Sender {
  const { signIn: _door, ...withoutSignIn } = supportingDocuments;
  const { id: procedure } = supportingDocuments;
  const opens = instant('2031-04-01T09:00');
  const situation = { wanted };
  const exercise = anExercise({ procedure, goal: 'complete', begins: opens, opens, situation, drawer });
  return new Sender({ [procedure]: withoutSignIn }, exercise);
}

describe('papers that are asked for', () => {
  it('are announced by a letter, and shown with what is known of each', () => {
    const person = asked([PAYSLIP, CARD], []);
    expect(person.is('waiting')).toBe(true);
    expect(person.letter('documents-asked')?.values).toMatchObject({ count: 2 });
    const { right: _, ...payslip } = PAYSLIP;
    expect(person.shown('document-1')).toMatchObject({ ...payslip, month: instant('2031-03-01'), state: 'wanted' });
    expect(person.shown('document-2')).toMatchObject({ kind: 'identity-card', attach: 'attach', files: [] });
  });

  it('are reminded of after ten days', () => {
    const person = asked([CARD], []);
    expect(person.waitUntil('2031-04-11T08:59').letters).not.toContain('reminder');
    expect(person.waitUntil('2031-04-11T09:00').letters).toContain('reminder');
  });

  it('are received only when all of them have come', () => {
    const person = asked([PAYSLIP, CARD], [aPayslip(), aCard()]).sends('document-1', 'payslip');
    expect(person.is('waiting')).toBe(true);
    expect(person.letters).not.toContain('receipt');
    expect(person.sends('document-2', 'card').is('received')).toBe(true);
    expect(person.letter('receipt')?.values).toMatchObject({ count: 2, later: 0 });
  });

  it('cannot be sent twice', () => {
    const person = asked([PAYSLIP, CARD], [aPayslip(), aCard()]).sends('document-1', 'payslip');
    expect(person.try('attach', { 'document-1': person.send('payslip') })).toBeDefined();
  });
});

describe('a good paper', () => {
  it('is stamped at once, taken in at night, and read two working days later', () => {
    const person = asked([PAYSLIP], [aPayslip()]).sends('document-1', 'payslip');
    expect(person.is('received')).toBe(true);
    expect(person.letters).toContain('receipt');
    expect(person.waitUntil('2031-04-02T03:00').is('reading')).toBe(true);
    expect(person.waitUntil('2031-04-04T09:59').is('reading')).toBe(true);
    expect(person.waitUntil('2031-04-04T10:00').is('complete')).toBe(true);
    expect(person.letters).toEqual(['documents-asked', 'receipt', 'file-complete']);
  });

  it('brings a receipt and a last letter that can be downloaded', () => {
    const person = asked([PAYSLIP], [aPayslip()]).sends('document-1', 'payslip').waitsForTheAgent();
    expect(person.letter('receipt')?.document).toMatchObject({ kind: 'letter' });
    expect(person.letter('file-complete')?.document).toMatchObject({ kind: 'letter' });
  });
});

describe('a paper that cannot be used is asked for again, with the reason', () => {
  const payslip = aPayslip();
  it.each<[string, WantedPaper, Paper]>([
    ['wrong-person', PAYSLIP, aPayslip({ holder: 'Paul Perrin' })],
    ['wrong-month', PAYSLIP, aPayslip({ facts: { ...payslip.facts, month: '2031-02' } })],
    ['other-paper', PAYSLIP, aPayslip({ facts: { ...payslip.facts, employer: 'Garage Bellerive' } })],
    ['other-paper', PAYSLIP, aPaper('rent-receipt')],
    ['out-of-date', BILL, aPaper('electricity-bill', { issuedOn: '2030-12-28' })],
    ['unreadable', PAYSLIP, aPayslip({ quality: 'blurred' })],
    ['unreadable', PAYSLIP, aPayslip({ quality: 'dark' })],
    ['cut', CARD, aCard({ quality: 'cropped' })],
    ['screenshot', PAYSLIP, aPayslip({ quality: 'screenshot', format: 'png' })],
    ['side-missing', CARD, aCard({ extent: 'front' })],
    ['page-missing', TAX_NOTICE, aPaper('tax-notice', { extent: 'first-page' })],
  ])('%s', (reason, wanted, paper) => {
    const person = asked([wanted], [{ ...paper, id: 'sent' }])
      .sends('document-1', 'sent')
      .waitsForTheAgent();
    expect(person.is('askedAgain')).toBe(true);
    const values = { paper: asChoice(wanted.kind), reason: asChoice(reason), count: 1 };
    expect(person.letter('document-request')?.values).toMatchObject(values);
    expect(person.shown('document-1')).toMatchObject({ state: 'refused', reason, attach: 'attach', files: [] });
  });

  it('and only that one: what was good stays good', () => {
    const person = asked([PAYSLIP, CARD], [aPayslip(), aCard({ id: 'cut', quality: 'cropped' }), aCard()]);
    person.sends('document-1', 'payslip').sends('document-2', 'cut').waitsForTheAgent();
    expect(person.shown('document-1')).toMatchObject({ state: 'accepted' });
    expect(person.shown('document-1')).not.toHaveProperty('attach');
    expect(person.shown('document-2')).toMatchObject({ state: 'refused', reason: 'cut' });
    expect(person.try('attach', { 'document-1': person.send('payslip') })).toBeDefined();
    person.sends('document-2', 'card').waitUntil('2031-04-10');
    expect(person.is('complete')).toBe(true);
  });

  it('and the letter counts them when there are several', () => {
    const person = asked([PAYSLIP, CARD], [aPayslip({ quality: 'dark' }), aCard({ quality: 'cropped' })]);
    person.sends('document-1', 'payslip').sends('document-2', 'card').waitsForTheAgent();
    expect(person.letter('document-request')?.values).toMatchObject({ reason: 'unreadable', count: 2 });
    expect(person.shown('document-2')).toMatchObject({ reason: 'cut' });
  });

  it('and a reminder follows after ten days', () => {
    const person = asked([CARD], [aCard({ quality: 'cropped' })])
      .sends('document-1', 'card')
      .waitsForTheAgent();
    expect(person.letters).not.toContain('reminder');
    expect(person.waitUntil('2031-04-14T10:00').letters).toContain('reminder');
  });

  it('and once it was sent again, nothing is said any more of what was wrong before', () => {
    const person = asked([CARD], [aCard({ id: 'cut', quality: 'cropped' }), aCard()]);
    person.sends('document-1', 'cut').waitsForTheAgent().sends('document-1', 'card');
    expect(person.shown('document-1')).toMatchObject({ state: 'received' });
    expect(person.shown('document-1')).not.toHaveProperty('reason');
    expect(person.waitUntil('2031-04-09T09:59').is('reading'), 'two working days: nothing was accepted yet').toBe(true);
    expect(person.waitUntil('2031-04-09T10:00').is('complete')).toBe(true);
  });
});

describe('before a person has read it', () => {
  it('nothing is betrayed of what they will find', () => {
    const right = asked([CARD], [aCard()]).sends('document-1', 'card');
    const wrong = asked([CARD], [aCard({ quality: 'cropped' })]).sends('document-1', 'card');
    const known = ({ files: _, ...rest }: Partial<WantedDocument> = {}) => rest;
    expect(known(wrong.shown('document-1'))).toEqual(known(right.shown('document-1')));
    expect(known(wrong.waitUntil('2031-04-03').shown('document-1'))).toMatchObject({ state: 'received' });
    expect(wrong.shown('document-1')).not.toHaveProperty('reason');
    expect(wrong.letters).toEqual(['documents-asked', 'receipt']);
  });

  it('a paper can be taken back, and another one sent in its place', () => {
    const person = asked([CARD], [aCard({ id: 'cut', quality: 'cropped' }), aCard()]).sends('document-1', 'cut');
    expect(person.do('detach', { slot: 'document-1' }).is('takenBack')).toBe(true);
    expect(person.shown('document-1')).toMatchObject({ state: 'wanted', files: [] });
    person.sends('document-1', 'card').waitsForTheAgent();
    expect(person.is('complete')).toBe(true);
    expect(person.letters).not.toContain('document-request');
  });

  it('is over when they open the files: then nothing can be taken back', () => {
    const person = asked([CARD], [aCard()]).sends('document-1', 'card').waitUntil('2031-04-02T03:00');
    expect(person.shown('document-1')).not.toHaveProperty('detach');
    expect(person.try('detach', { slot: 'document-1' })?.reason).toBe('not-now');
  });
});

describe('a paper that one does not have now', () => {
  const waiting = () => asked([PAYSLIP, CERTIFICATE], [aPayslip(), aCertificate()]);

  it('may be put off where the case goes on without it: the others are read meanwhile', () => {
    const person = waiting().sends('document-1', 'payslip').do('postpone', { slot: 'document-2' });
    expect(person.letter('receipt')?.values).toMatchObject({ count: 1, later: 1 });
    expect(person.shown('document-2')).toMatchObject({ state: 'later' });
    expect(person.waitsForTheAgent().is('restAwaited')).toBe(true);
    expect(person.letter('rest-awaited')?.values).toMatchObject({ count: 1 });
    expect(person.shown('document-1')).toMatchObject({ state: 'accepted' });
  });

  it('is read in one working day once it comes', () => {
    const person = waiting().sends('document-1', 'payslip').do('postpone', { slot: 'document-2' });
    person.waitUntil('2031-04-15T10:00').sends('document-2', 'certificate');
    expect(person.letter('receipt')?.values).toMatchObject({ count: 1, later: 0 });
    expect(person.waitUntil('2031-04-17T09:59').is('reading')).toBe(true);
    expect(person.waitUntil('2031-04-17T10:00').is('complete')).toBe(true);
  });

  it('may still be sent before the others are read', () => {
    const person = asked([PAYSLIP, CERTIFICATE], [aPayslip(), aPaper('employment-certificate', { id: 'certificate' })]);
    person.do('postpone', { slot: 'document-2' }).sends('document-2', 'certificate').sends('document-1', 'payslip');
    expect(person.letter('receipt')?.values).toMatchObject({ count: 2, later: 0 });
  });

  it('cannot be put off where it is needed at once', () => {
    const person = waiting();
    expect(person.shown('document-1')).not.toHaveProperty('postpone');
    expect(person.try('postpone', { slot: 'document-1' })?.reason).toBe('not-now');
  });

  it('is not a way to send nothing at all', () => {
    const person = asked([CERTIFICATE], []).do('postpone', { slot: 'document-1' });
    expect(person.is('waiting')).toBe(true);
    expect(person.letters).not.toContain('receipt');
  });
});

describe('several files for one paper', () => {
  const sides = [aCard({ id: 'front', extent: 'front' }), aCard({ id: 'back', extent: 'back' })];

  it('make a whole card of its two sides', () => {
    const person = asked([CARD], sides).sends('document-1', 'front', 'back');
    expect(person.shown('document-1')?.files).toHaveLength(2);
    expect(person.waitsForTheAgent().is('complete')).toBe(true);
  });

  it('are not enough when one is the same side again', () => {
    const person = asked([CARD], sides).sends('document-1', 'front', 'front').waitsForTheAgent();
    expect(person.letter('document-request')?.values).toMatchObject({ reason: 'sideMissing' });
  });
});

describe('a file of the learner’s own device', () => {
  it('is taken for the right paper when it looks well', () => {
    expect(asked([CARD], []).sendsOwnFile('document-1', 'sharp').waitsForTheAgent().is('complete')).toBe(true);
  });

  it.each([
    ['blurred', 'unreadable'],
    ['dark', 'unreadable'],
    ['cropped', 'cut'],
    ['screenshot', 'screenshot'],
  ] as const)('counts by how it looks: %s', (seen, reason) => {
    const person = asked([CARD], []).sendsOwnFile('document-1', seen).waitsForTheAgent();
    expect(person.letter('document-request')?.values).toMatchObject({ reason });
  });
});
