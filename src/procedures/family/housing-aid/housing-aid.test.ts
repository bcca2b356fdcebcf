import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { instant, toIso } from '#domain/time.ts';
import { housingAidOf } from '#procedures/benefits/housing-aid.amounts.ts';
import { housingAid } from '#procedures/family/housing-aid/housing-aid.procedure.ts';
import { coached } from '#testing/case-in-hand.ts';
import { aHome, tenant } from '#testing/tenant.ts';

const month = (text: string) => instant(`${text}-01`);
const inputs = { rent: cents(450), couple: 0, children: 0, sharers: 0, income: cents(10_800) };
const AID = housingAidOf(inputs);
/** What somebody types who only wants an idea. */
const LOOK = {
  couple: 'no',
  children: '0',
  sharing: 'no',
  rent: '450',
  working: 'yes',
  income: '900',
  town: 'Valfleury',
};

describe('moving in on 10 March and asking on the 12th', () => {
  it('gives a right from April, and the first money on 5 May', () => {
    const person = tenant().asks();
    expect(person.is('received')).toBe(true);
    expect(person.waitUntil('2031-03-14T10:00').is('queued')).toBe(true);
    expect(person.waitUntil('2031-03-25T10:00').is('granted')).toBe(true);
    expect(person.letter('notification')?.values).toMatchObject({
      amount: { money: AID },
      from: { month: month('2031-04') },
      before: { month: month('2031-03') },
      paid: { day: instant('2031-05-05T08:00') },
      rent: 'same',
      entry: 'no',
      arrears: 'no',
    });
    expect(person.waitUntil('2031-05-05T07:59').payments).toEqual([]);
    expect(person.waitUntil('2031-05-05T08:00').payments).toEqual([['aid', AID]]);
    expect(person.is('inPayment')).toBe(true);
    expect(person.letter('first-payment')?.values).toMatchObject({ amount: { money: AID }, direct: 'no' });
  });

  it('asked for in April only, begins in May: nothing is paid for what came before', () => {
    const person = tenant({}, '2031-04-02T09:00').asks().waitUntil('2031-04-30');
    expect(person.facts.right).toMatchObject({ from: month('2031-05'), firstPayment: instant('2031-06-05T08:00') });
  });

  it('is paid on the 5th, the Friday before a Saturday, the Monday after a Sunday', () => {
    const person = tenant().asks().waitUntil('2031-10-10');
    const days = person.caseFile.payments.map(({ at }) => toIso(at).slice(0, 10));
    expect(days).toEqual(['2031-05-05', '2031-06-05', '2031-07-04', '2031-08-05', '2031-09-05', '2031-10-06']);
  });
});

describe('a request', () => {
  it('can be sent again until the night, with an answer corrected', () => {
    const person = tenant().asks({ rent: '510,00' });
    expect(person.facts).toMatchObject({ correctBefore: instant('2031-03-13T03:00'), certificate: 'waiting' });
    expect(person.asks().waitUntil('2031-04-01').letter('notification')?.values).toMatchObject({ rent: 'same' });
    expect(tenant().asks().waitUntil('2031-03-13T03:00').try('request', {})?.reason).toBe('not-now');
  });

  it('asks for the fourteen digits of a landlord that is no individual, and of no other', () => {
    const numbers = { siret: '123', landlord: 'agency' };
    const refusal = tenant().try('request', { ...tenant().truthOf('request'), ...numbers });
    expect(refusal?.problems).toMatchObject([{ field: 'siret', code: 'not-digits' }]);
    expect(tenant().asks({ landlord: 'individual', siret: '' }).is('received')).toBe(true);
  });

  it('takes a surface in whole numbers only', () => {
    const refusal = tenant().try('request', { ...tenant().truthOf('request'), surface: '34 m²' });
    expect(refusal?.problems).toMatchObject([{ field: 'surface', code: 'not-whole' }]);
  });
});

describe('the landlord’s certificate', () => {
  it('mends a rent that was given with the charges, and the notification says so', () => {
    const person = tenant().asks({ rent: '510,00' }).waitUntil('2031-03-20');
    expect(person.facts.certificate).toBe('differs');
    expect(person.waitUntil('2031-03-25T10:00').is('atAgent')).toBe(true);
    expect(person.counter?.compared).toMatchObject([{ id: 'rent', agrees: false }, { agrees: true }, { agrees: true }]);
    expect(person.waitUntil('2031-03-26T10:00').is('granted')).toBe(true);
    expect(person.letter('notification')?.values).toMatchObject({ rent: 'charges', amount: { money: AID } });
  });

  it('mends the day of signing into the day of entry', () => {
    const person = tenant().asks({ since: '24/02/2031' }).waitUntil('2031-03-26T10:00');
    expect(person.letter('notification')?.values).toMatchObject({
      entry: 'yes',
      declaredOn: { day: instant('2031-02-24') },
      certifiedOn: { day: instant('2031-03-10') },
      from: { month: month('2031-04') },
    });
  });

  it('takes longer to come from an individual: one is told that one may remind them', () => {
    const person = tenant({ home: aHome({}, { kind: 'individual' }) }).asks();
    expect(person.waitUntil('2031-03-18T10:00').letters).toContain('certificate-awaited');
    expect(person.is('gathering')).toBe(true);
    expect(person.holds).toEqual(['isComplete']);
    expect(person.waitUntil('2031-03-21T10:00').is('queued')).toBe(true);
  });

  it('can be filled in from the other side, where somebody plays the landlord', () => {
    const person = tenant({ home: aHome({}, { played: true }) })
      .asks({ rent: '510,00' })
      .waitUntil('2031-03-18T10:00');
    expect(person.is('toComplete')).toBe(true);
    expect(person.letter('papers-asked')?.values).toMatchObject({ landlord: 'yes', count: 0 });
    expect(person.do('certify', person.truthOf('certify')).is('queued')).toBe(true);
    expect(person.facts.certificate).toBe('differs');
    expect(person.try('certify', {})?.reason).toBe('not-now');
  });

  it('may be among the papers: an agent reads it', () => {
    const person = tenant({ wanted: [{ kind: 'rent-certificate', right: 'rent-certificate' }] }).asks({
      rent: '510,00',
    });
    person.sends('document-1', 'rent-certificate').waitUntil('2031-03-24T10:00');
    expect(person.is('atAgent')).toBe(true);
    expect(person.waitUntil('2031-03-26').letter('notification')?.values).toMatchObject({ rent: 'charges' });
  });
});

describe('papers', () => {
  const wanted = [{ kind: 'lease' as const, right: 'lease' }];

  it('sent with the request hold nothing up', () => {
    const person = tenant({ wanted }).asks().sends('document-1', 'lease').waitUntil('2031-03-14T10:00');
    expect(person.is('queued')).toBe(true);
    expect(person.letters).toEqual(['receipt', 'complete']);
  });

  it('that are missing after six days stop the clock, until the last of fifteen days', () => {
    const person = tenant({ wanted }).asks().waitUntil('2031-03-18T10:00');
    expect(person.is('toComplete')).toBe(true);
    expect(person.holds).toEqual(['isComplete', 'restComesByItself']);
    expect(person.letter('papers-asked')?.values).toMatchObject({
      count: 1,
      landlord: 'no',
      lastDay: { day: instant('2031-04-02T23:59') },
    });
    expect(person.waitUntil('2031-03-21T09:00').sends('document-1', 'lease').is('queued')).toBe(true);
    expect(person.waitUntil('2031-04-01T10:00').is('atAgent')).toBe(true);
    expect(person.waitUntil('2031-04-02T10:00').is('granted')).toBe(true);
    expect(person.facts.right).toMatchObject({ from: month('2031-04') });
  });

  it('that cannot be used are asked for again, with the reason', () => {
    const person = tenant({ wanted }).asks().sends('document-1', 'blurred-lease').waitUntil('2031-03-26T10:00');
    expect(person.is('toComplete')).toBe(true);
    expect(person.letter('papers-asked')?.values).toMatchObject({ reason: 'unreadable', paper: 'lease', count: 1 });
    expect(person.waitUntil('2031-03-27').sends('document-1', 'lease').is('queued')).toBe(true);
    expect(person.waitUntil('2031-04-02').is('granted')).toBe(true);
  });

  it('that came late bring a decision late: the first payment brings the months that it should have paid', () => {
    const person = tenant({ wanted }).asks().waitUntil('2031-04-02T20:00').sends('document-1', 'blurred-lease');
    person.waitUntil('2031-05-01').sends('document-1', 'lease').waitUntil('2031-05-08');
    expect(person.letter('notification')?.values).toMatchObject({
      arrears: 'yes',
      paid: { day: instant('2031-06-05T08:00') },
    });
    expect(person.waitUntil('2031-06-05T08:00').payments).toEqual([
      ['arrears', AID],
      ['aid', AID],
    ]);
  });

  it('that never come close the request, and one can ask again', () => {
    const person = tenant({ wanted }).asks().waitUntil('2031-04-02T23:59');
    expect(person.letters).toContain('last-days');
    expect(person.is('toComplete')).toBe(true);
    expect(person.waitUntil('2031-04-03').is('closed')).toBe(true);
    expect(person.letters).toContain('closed');
    person.asks().sends('document-1', 'lease').waitUntil('2031-05-01');
    expect(person.facts.right).toMatchObject({ from: month('2031-05') });
  });

  it('are asked for when the account is not one’s own', () => {
    const person = tenant().asks({ holder: 'Paul Lemoine' }).waitUntil('2031-03-26T10:00');
    expect(person.is('toComplete')).toBe(true);
    expect(person.sends('paper-bank-details', 'bank-details').waitUntil('2031-04-05').is('granted')).toBe(true);
  });
});

describe('an agent opens the file', () => {
  it.each([
    ['nobody knows the landlord', { home: aHome({}, { unknown: true }) }, {}],
    ['the number of the landlord is another', {}, { siret: '00000000000018' }],
    ['life as a couple has just begun', { household: { couple: true, coupleSince: '2031-03-01' } }, {}],
    ['the landlord has the same name', { home: aHome({}, { kind: 'individual', name: 'Jeanne Perrin' }) }, {}],
    ['the applicant comes from afar', {}, { nationality: 'other' }],
  ])('when %s, and says yes the day after', (_why, situation, answers) => {
    const person = tenant(situation).asks(answers).waitUntil('2031-04-01T10:00');
    const happened = person.caseFile.history.flatMap(({ entered }) => entered);
    expect(happened).toContain('atAgent');
    expect(person.waitUntil('2031-04-03').is('granted')).toBe(true);
  });

  it('and says no to a home let by the family, with the reason', () => {
    const person = tenant({ home: aHome({}, { kind: 'individual', family: true }) })
      .asks()
      .waitUntil('2031-04-03');
    expect(person.is('refused')).toBe(true);
    expect(person.facts).toMatchObject({ reason: 'family' });
    expect(person.letter('refusal')?.values).toMatchObject({ reason: 'family' });
    expect(person.counter?.checks).toContainEqual({ id: 'family', result: 'failed' });
  });

  it('and says no to a home that is not the main one, or too small', () => {
    expect(tenant().asks({ 'main-home': 'no' }).waitUntil('2031-04-03').facts.reason).toBe('not-main-home');
    expect(tenant().asks({ surface: '8' }).waitUntil('2031-04-03').facts.reason).toBe('too-small');
  });

  it('may accept, correct, ask for a paper or refuse by hand', () => {
    const queued = () => tenant().asks({ rent: '510,00' }).waitUntil('2031-03-14T12:00');
    expect(queued().decides('acceptRequest').letter('notification')?.values).toMatchObject({ rent: 'none' });
    expect(queued().decides('correctFromCertificate').letter('notification')?.values).toMatchObject({
      rent: 'charges',
    });
    expect(queued().decides('refuseRequest', { reason: 'family' }).facts.reason).toBe('family');
    const asked = queued().decides('askPaper', { reason: 'lease' });
    expect(asked.is('toComplete')).toBe(true);
    expect(asked.sends('paper-lease', 'lease').waitUntil('2031-03-25').is('granted')).toBe(true);
  });
});

describe('the portal', () => {
  it('is told what comes next: the payment, and when the amount is worked out again', () => {
    expect(tenant().asks().waitUntil('2031-07-10').facts).toMatchObject({
      nextPayment: { at: instant('2031-08-05T08:00'), amount: AID },
      nextReview: instant('2031-10-01T03:00'),
    });
  });

  it('says which requests are being read: one’s own, on the day its turn has come', () => {
    const person = tenant().asks().waitUntil('2031-03-25T09:00');
    expect(person.facts).toMatchObject({ readingOf: instant('2031-03-14') });
  });

  it('explains the amount line by line, of the case and of the first look', () => {
    const person = tenant();
    person.do('estimate', LOOK).asks().waitUntil('2031-04-01');
    const worked = housingAid.calculations?.map(({ inputsOf, calculate }) => calculate(inputsOf(person.input) ?? {}));
    expect(worked?.map(({ id, result, lines }) => lines.find((line) => line.id === result && id)?.value)).toEqual([
      AID,
      AID,
    ]);
  });
});

describe('the coach', () => {
  it.each(['granted', 'inPayment', 'ended'])('reaches %s', (goal) => {
    const home = aHome({ until: '2031-09-30' });
    const wanted = [{ kind: 'lease' as const, right: 'lease' }];
    const { setting } = tenant({ home, wanted }, '2031-03-12T09:00', goal);
    expect(coached(setting)).toMatchObject({ goalReached: true, problems: [], rewinds: 0 });
  });

  it('asks at once and says that one leaves when the time comes, rather than wait until nothing is due', () => {
    const person = tenant({ home: aHome({ until: '2031-09-30' }) }, '2031-03-12T09:00', 'ended');
    expect(person.wayTo('ended')).toEqual(['request', 'leaveHome']);
    const months = coached(person.setting).world.cases[person.procedure]?.payments.map(({ kind }) => kind);
    expect(months).toEqual(Array.from({ length: 6 }, () => 'aid'));
  });

  it('plays the landlord where the exercise says so', () => {
    const { setting } = tenant({ home: aHome({}, { played: true }) });
    expect(coached(setting)).toMatchObject({ goalReached: true, rewinds: 0 });
  });

  it('mends a request before the night, and sends a closed one again', () => {
    expect(tenant().asks({ rent: '510,00' }).advised).toBeDefined();
    const closed = tenant({ wanted: [{ kind: 'lease', right: 'lease' }] })
      .asks()
      .waitUntil('2031-04-10');
    expect(closed.is('closed')).toBe(true);
    expect(closed.wayTo('inPayment')).toEqual(['request', 'attach']);
  });
});
