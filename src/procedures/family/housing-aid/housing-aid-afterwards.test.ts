import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { instant, toIso } from '#domain/time.ts';
import { housingAidOf } from '#procedures/benefits/housing-aid.amounts.ts';
import { lastMonthOf, nextReview, quarterOf, windowOf } from '#procedures/family/housing-aid/housing-aid.calendar.ts';
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

describe('the amount', () => {
  it('is refused when nothing is left of it, and the way to disagree is told', () => {
    const income = [
      { payer: 'Garage Bellerive', kind: 'wage' as const, first: '2029-01', last: '2032-12', net: cents(2_500) },
    ];
    const person = tenant({ income }).asks().waitUntil('2031-03-26');
    expect(person.is('refused')).toBe(true);
    expect(person.facts.reason).toBe('nothing-owed');
  });

  it('looks at twelve months that end two months before the quarter', () => {
    expect(windowOf(month('2031-05'))).toEqual({ first: month('2030-03'), last: month('2031-02') });
    expect(windowOf(month('2031-01'))).toEqual({ first: month('2029-12'), last: month('2030-11') });
    expect(quarterOf(month('2031-12'))).toBe(month('2031-10'));
  });

  it('is worked out again each quarter, never in the month it begins with', () => {
    expect(toIso(nextReview(instant('2031-03-26'), month('2031-04')))).toBe('2031-07-01T03:00');
    expect(toIso(nextReview(instant('2031-03-26'), month('2031-05')))).toBe('2031-07-01T03:00');
    expect(toIso(nextReview(instant('2031-07-01T03:00'), month('2031-04')))).toBe('2031-10-01T03:00');
  });

  it('rises by itself when income has fallen, and a letter says why', () => {
    const income = [
      { payer: 'Garage Bellerive', kind: 'wage' as const, first: '2029-01', last: '2031-02', net: cents(900) },
    ];
    const person = tenant({ income }).asks().waitUntil('2031-06-30');
    expect(person.letters).not.toContain('reviewed');
    person.waitUntil('2031-07-01T03:00');
    const more = housingAidOf({ ...inputs, income: 9 * cents(900) });
    expect(person.letter('reviewed')?.values).toMatchObject({
      way: 'more',
      before: { money: AID },
      amount: { money: more },
      from: { month: month('2031-07') },
      paid: { day: instant('2031-08-05T08:00') },
      first: { month: month('2030-06') },
      last: { month: month('2031-05') },
    });
    expect(person.facts.right).toMatchObject({ monthly: more, before: AID, reviewedFrom: month('2031-07') });
    expect(person.waitUntil('2031-08-06').payments.slice(-2)).toEqual([
      ['aid', AID],
      ['aid', more],
    ]);
  });

  it('stays as it is, without a letter, as long as income does', () => {
    expect(tenant().asks().waitUntil('2032-05-01').letters).not.toContain('reviewed');
  });

  it('counts what nobody transmits, and not what was never transmitted', () => {
    const { otherIncome } = { otherIncome: { alimony: cents(100) } };
    const person = tenant({ otherIncome }).asks().waitUntil('2031-03-26');
    expect(person.facts.right).toMatchObject({ monthly: housingAidOf({ ...inputs, income: cents(12_000) }) });
  });

  it('is looked at first without signing in: an indication for rent and work', () => {
    const person = tenant();
    person.do('estimate', LOOK);
    expect(person.facts).toMatchObject({ estimate: { housing: AID }, certificate: 'not-asked' });
    expect(person.is('none')).toBe(true);
  });

  it('goes to the landlord where one has asked for it', () => {
    const person = tenant({ home: aHome({ directPayment: true }) })
      .asks()
      .waitUntil('2031-05-06');
    expect(person.payments).toEqual([['direct', AID]]);
    expect(person.facts.right).toMatchObject({ paidTo: 'landlord' });
    expect(person.letter('first-payment')?.values).toMatchObject({ direct: 'yes', amount: { money: AID } });
  });
});

describe('leaving the home', () => {
  it('ends the right with the month before, unless one stays to its last day', () => {
    expect(lastMonthOf(instant('2031-09-20'))).toBe(month('2031-08'));
    expect(lastMonthOf(instant('2031-09-30'))).toBe(month('2031-09'));
  });

  it('is said beforehand: the last month is paid, then nothing more', () => {
    const person = tenant().asks().waitUntil('2031-07-10').do('leaveHome', { 'left-on': '31/08/2031' });
    expect(person.is('leaving')).toBe(true);
    expect(person.facts).toMatchObject({ until: month('2031-08') });
    expect(person.waitUntil('2031-09-05T08:00').is('ended')).toBe(true);
    expect(person.caseFile.timers).toEqual([]);
    expect(person.waitUntil('2031-12-01').payments).toHaveLength(5);
  });

  it('lets one ask again for the next home, of which nothing is known yet', () => {
    const person = tenant().asks().waitUntil('2031-07-10').do('leaveHome', { 'left-on': '31/08/2031' });
    person.waitUntil('2031-09-06').asks({ since: '01/09/2031', rent: '300,00' }).waitUntil('2031-10-01');
    expect(person.is('granted')).toBe(true);
    expect(person.facts).toMatchObject({ certificate: 'received', right: { from: month('2031-10') } });
    expect(person.facts).not.toHaveProperty('until');
    expect(person.waitUntil('2031-11-06').payments).toHaveLength(6);
  });

  it('before anything was due ends it at once', () => {
    const person = tenant().asks().waitUntil('2031-03-26').do('leaveHome', { 'left-on': '02/04/2031' });
    expect(person.is('ended')).toBe(true);
    expect(person.letter('ended')?.values).toMatchObject({ any: 'no' });
  });

  it('said too late, asks back the months that were paid since', () => {
    const person = tenant().asks().waitUntil('2031-09-10');
    const effects = person.effectsOf({ type: 'leaveHome', on: instant('2031-06-30') });
    const data = {
      amount: 2 * AID,
      truly: 2 * AID,
      cause: 'late-change',
      benefit: 'housing-aid',
      from: month('2031-07'),
    };
    expect(effects).toContainEqual({
      type: 'tell',
      agency: 'family',
      event: expect.objectContaining({ type: 'debtFound', ...data }),
    });
  });
});
