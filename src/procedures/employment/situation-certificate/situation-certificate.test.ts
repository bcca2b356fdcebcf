import { describe, expect, it } from 'vitest';
import { DAY } from '#domain/time.ts';
import { TOWN_HALL } from '#procedures/employment/situation-certificate/situation-certificate.facts.ts';
import { situationCertificate } from '#procedures/employment/situation-certificate/situation-certificate.procedure.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

class Correspondent extends CaseInHand {
  downloads(): this {
    return this.do('download').download('issued');
  }

  /** The certificate among the downloads, the latest one. */
  get certificate() {
    return this.files.findLast(({ folder }) => folder === 'downloads');
  }

  sendsTheCertificate(): this {
    return this.writes(TOWN_HALL, this.certificate?.id ?? '');
  }
}

const exercise = anExercise({
  procedure: situationCertificate.id,
  goal: 'accepted',
  drawer: [aPayslip(), aPayslip({ id: 'old', kind: 'situation-certificate', issuedOn: '2030-12-28' })],
});
const samira = (changes: Partial<typeof exercise> = {}) => new Correspondent(ruleBook, { ...exercise, ...changes });
const documentOf = (person: Correspondent) => {
  const document = person.letter('issued')?.document;
  if (!document) throw new Error('No document came.');
  return document;
};

describe('the request of the town hall', () => {
  it('comes by e-mail, in the town hall’s own name, with no link to touch', () => {
    const letter = samira().letter('town-hall-asks');
    expect(letter).toMatchObject({ channel: 'email', sender: { address: TOWN_HALL } });
    expect(letter?.link).toBeUndefined();
    expect(letter?.alert).toBeFalsy();
  });
});

describe('the certificate', () => {
  it('is there at once, among the downloads, as a PDF in the persona’s name with the day’s date', () => {
    const person = samira().downloads();
    expect(person.is('issued')).toBe(true);
    expect(person.certificate).toMatchObject({
      name: '2031-03-29_attestation-de-situation.pdf',
      paper: { kind: 'situation-certificate', format: 'pdf', holder: 'Nadia Perrin', issuedOn: '2031-03-29' },
    });
  });

  it('bears the number of the case and a check code, the same on the sheet as in the letter', () => {
    const person = samira().downloads();
    const { reference, checkCode } = documentOf(person);
    expect(reference).toMatch(/^BRU-2031-\d{6}$/);
    expect(checkCode).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(person.certificate?.paper.facts).toMatchObject({ agency: 'employment', reference, checkCode });
  });

  it('is the same in every replay of the session, and another one in another session', () => {
    const first = documentOf(samira().downloads());
    expect(documentOf(samira().downloads())).toEqual(first);
    const other = documentOf(samira({ seed: 8 }).downloads());
    expect(other.reference).not.toBe(first.reference);
    expect(other.checkCode).not.toBe(first.checkCode);
  });

  it('downloaded twice is a second file; on another day it bears another code under the same number', () => {
    const person = samira().downloads().downloads();
    expect(person.certificate?.name).toBe('2031-03-29_attestation-de-situation (2).pdf');
    const first = documentOf(person);
    const later = documentOf(person.waitUntil('2031-04-02T10:00').downloads());
    expect(later.reference).toBe(first.reference);
    expect(later.checkCode).not.toBe(first.checkCode);
  });
});

describe('the page "Vérifier un document"', () => {
  const person = samira().downloads();
  const { reference, checkCode } = documentOf(person);
  const verified = (number: string, code: string) => person.verified('employment', number, code);

  it('recognises number and code as they stand on the certificate', () => {
    expect(verified(reference, checkCode)).toBe('issued');
  });

  it.each([
    ['in small letters', reference.toLowerCase(), checkCode.toLowerCase()],
    ['with spaces around', ` ${reference} `, ` ${checkCode} `],
    ['with spaces for hyphens', reference.replaceAll('-', ' '), checkCode.replace('-', ' ')],
    ['without hyphens', reference.replaceAll('-', ''), checkCode.replace('-', '')],
  ])('recognises them typed %s', (_how, number, code) => {
    expect(verified(number, code)).toBe('issued');
  });

  it.each([
    ['another code', reference, 'AAAA-AAAA'],
    ['a code with one sign less', reference, checkCode.slice(0, -1)],
    ['another number', 'BRU-2031-000000', checkCode],
    ['nothing', '', ''],
  ])('does not recognise %s', (_what, number, code) => {
    expect(verified(number, code)).toBeUndefined();
  });

  it('knows only what its own agency has given', () => {
    expect(person.verified('tax', reference, checkCode)).toBeUndefined();
  });

  it('knows no certificate before it was asked for', () => {
    expect(samira().verified('employment', reference, checkCode)).toBeUndefined();
  });
});

describe('the message to the town hall', () => {
  it('is acknowledged by a machine at once, and read by a person two working days later', () => {
    const person = samira().downloads().sendsTheCertificate();
    expect(person.is('sent')).toBe(true);
    expect(person.letters).toContain('town-hall-receipt');
    // A Saturday counts as the Monday: the second working day after it is the Wednesday.
    expect(person.waitUntil('2031-04-02T10:59').is('sent')).toBe(true);
    expect(person.waitUntil('2031-04-02T11:00').is('accepted')).toBe(true);
    expect(person.letter('town-hall-accepts')).toMatchObject({ channel: 'email', sender: { address: TOWN_HALL } });
  });

  it('without an attachment is answered with a request: the paper is missing', () => {
    const person = samira().downloads().writes(TOWN_HALL).waitUntil('2031-04-03');
    expect(person.is('askedAgain')).toBe(true);
    expect(person.letter('town-hall-request')?.values).toEqual({ reason: 'missing' });
  });

  it.each([
    ['another paper', 'payslip', 'otherPaper'],
    ['a certificate of more than three months', 'old', 'outOfDate'],
  ])('with %s is answered with a request that names the reason', (_what, file, reason) => {
    const person = samira().writes(TOWN_HALL, file).waitUntil('2031-04-03');
    expect(person.is('askedAgain')).toBe(true);
    expect(person.letter('town-hall-request')?.values).toEqual({ reason });
  });

  it.each([
    ['somebody else’s certificate', { holder: 'Paul Perrin' }, 'wrongPerson'],
    ['a blurred photo of it', { quality: 'blurred' }, 'unreadable'],
    ['a photo without its edge', { quality: 'cropped' }, 'cut'],
    ['a screenshot of it', { quality: 'screenshot' }, 'screenshot'],
  ] as const)('with %s is answered with a request that names the reason', (_what, changes, reason) => {
    const paper = aPayslip({
      id: 'copy',
      kind: 'situation-certificate',
      issuedOn: '2031-03-20',
      facts: {},
      ...changes,
    });
    const person = samira({ drawer: [paper] })
      .writes(TOWN_HALL, 'copy')
      .waitUntil('2031-04-03');
    expect(person.letter('town-hall-request')?.values).toEqual({ reason });
  });

  it('with the certificate and another paper is answered with a request for the certificate alone', () => {
    const person = samira().downloads();
    person.writes(TOWN_HALL, person.certificate?.id ?? '', 'payslip').waitUntil('2031-04-03');
    expect(person.letter('town-hall-request')?.values).toEqual({ reason: 'otherPaper' });
  });

  it('can be written again after a request, and is then accepted', () => {
    const person = samira().writes(TOWN_HALL).waitUntil('2031-04-02T12:00');
    expect(person.downloads().is('askedAgain')).toBe(true);
    person.sendsTheCertificate();
    expect(person.waitUntil('2031-04-05').is('accepted')).toBe(true);
  });

  it('counts with capitals and spaces in the address', () => {
    const person = samira().downloads();
    expect(person.writes(' Mairie@Valfleury.example ', person.certificate?.id ?? '').is('sent')).toBe(true);
  });

  it('written twice is read once: the second one moves nothing', () => {
    const person = samira().downloads().sendsTheCertificate();
    const read = person.caseFile.timers;
    expect(person.writes(TOWN_HALL).caseFile.timers).toEqual(read);
    expect(person.world.written).toHaveLength(2);
    expect(person.waitUntil(person.world.now + 5 * DAY).is('accepted')).toBe(true);
  });

  it('to somebody else moves nothing and sends no file to anybody', () => {
    const person = samira().downloads();
    person.writes('maire@valfleury.example', person.certificate?.id ?? '');
    expect(person.is('issued')).toBe(true);
    expect(person.world.written).toHaveLength(1);
    expect(person.world.uploads).toEqual({});
    expect(person.letters).not.toContain('town-hall-receipt');
  });
});

describe('the coach', () => {
  it('sends the certificate only once it was downloaded', () => {
    const [download, send] = situationCertificate.moves;
    const truthOf = (person: Correspondent) => {
      const { caseFile, world } = person;
      const input = { caseFile, applicant: { ...exercise.persona, account: { identifier: '', password: '' } } };
      const known = { ...input, situation: exercise.situation, drawer: exercise.drawer, now: world.now };
      return [download?.truth(known), send?.truth(known)];
    };
    expect(truthOf(samira())).toEqual([{}, undefined]);
    expect(truthOf(samira().downloads())).toEqual([undefined, { attachment: 'situation-certificate-issued' }]);
  });
});
