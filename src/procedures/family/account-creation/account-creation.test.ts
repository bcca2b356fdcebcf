import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/form.ts';
import type { Paper } from '#domain/paper.ts';
import type { PersonaNumbers } from '#domain/persona.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const NUMBER = '2901300000015';
const nadia = {
  'has-number': 'yes',
  number: NUMBER,
  'last-name': 'Perrin',
  'first-name': 'Nadia',
  'birth-date': '02/05/1990',
  'birth-place': 'Bellerive',
};
const byEmail = { channel: 'email', email: 'nadia.perrin@courriel.example' };
const bySms = { channel: 'sms', phone: '06 39 98 00 01' };
const invented = { 'new-password': 'Chat-Lune-2031' };
const home = { street: '1, place du Marché', town: '99 999 Valfleury-sur-Lirette' };

function aCard(id: string, changes: Partial<Paper> = {}): Paper {
  const card = {
    id,
    kind: 'identity-card',
    quality: 'sharp',
    extent: 'whole',
    format: 'pdf',
    size: 400_000,
    holder: 'Nadia Perrin',
  } as const;
  return { ...card, issuedOn: '2027-03-01', facts: {}, ...changes };
}

class NewComer extends CaseInHand {
  get code(): string {
    return String(this.letter('code')?.values.code);
  }

  /** Answers every question up to the code. */
  receivesACode(channel: Answers = byEmail): this {
    this.do('startRequest', { benefit: 'housing-aid' }).do('giveIdentity', nadia);
    return this.do('sendDocument', { document: this.send('card') }).do('chooseChannel', channel);
  }

  wrongCodes(count: number): this {
    for (let time = 1; time <= count; time += 1) this.do('enterCode', { code: '000000' });
    return this;
  }
}

function onTheSite(numbers: PersonaNumbers = { socialSecurity: NUMBER }): NewComer {
  const { persona } = anExercise();
  const exercise = anExercise({
    id: 'family/test',
    procedure: 'family/account-creation',
    goal: 'accountCreated',
    drawer: [
      aCard('card'),
      aCard('blurred', { quality: 'blurred' }),
      aCard('of-somebody-else', { holder: 'Didier Marchal' }),
      aCard('rent', { kind: 'rent-receipt' }),
    ],
    persona: { ...persona, numbers, accounts: { family: { identifier: NUMBER, password: 'Trois-Mots-1' } } },
  });
  return new NewComer(ruleBook, exercise);
}

describe('creating an account at Aubépine', () => {
  it('begins with a request: before it, nobody asks who one is', () => {
    const person = onTheSite();
    expect(person.try('giveIdentity', nadia)?.reason).toBe('not-now');
    expect(person.do('startRequest', { benefit: 'birth' }).is('identityAsked.waiting')).toBe(true);
  });

  it('ends in an open space and a welcome', () => {
    const person = onTheSite().receivesACode();
    person.do('enterCode', { code: person.code }).do('setPassword', invented);
    expect(person.isSignedIn).toBe(false);
    person.do('giveContact', home);
    expect(person.is('accountCreated')).toBe(true);
    expect(person.isSignedIn).toBe(true);
    expect(person.letter('welcome')?.values).toEqual({ firstName: 'Nadia' });
  });

  it('keeps no password, neither the invented one nor the one on the card', () => {
    const person = onTheSite().receivesACode();
    person.do('enterCode', { code: person.code }).do('setPassword', invented).do('giveContact', home);
    for (const password of ['Chat-Lune-2031', 'Trois-Mots-1']) {
      expect(JSON.stringify(person.world)).not.toContain(password);
    }
  });

  it('takes a password only when it meets every rule', () => {
    const person = onTheSite().receivesACode();
    person.do('enterCode', { code: person.code });
    expect(person.try('setPassword', { 'new-password': 'chatlune' })?.problems).toMatchObject([
      { code: 'password-rules' },
    ]);
  });
});

describe('saying who one is', () => {
  const asked = (numbers?: PersonaNumbers) => onTheSite(numbers).do('startRequest', { benefit: 'housing-aid' });

  it('takes thirteen digits, and refuses fifteen before anybody compares them', () => {
    const person = asked();
    expect(person.try('giveIdentity', { ...nadia, number: `${NUMBER} 42` })?.problems).toEqual([
      { field: 'number', code: 'not-digits', values: { length: 13 } },
    ]);
    expect(person.is('identityAsked.waiting')).toBe(true);
    expect(person.do('giveIdentity', { ...nadia, number: '2 90 13 00 000 015' }).is('documentAsked')).toBe(true);
  });

  it('forgives accents, capitals and hyphens in a name', () => {
    expect(
      asked()
        .do('giveIdentity', { ...nadia, 'last-name': 'PÉRRIN ' })
        .is('documentAsked'),
    ).toBe(true);
  });

  it.each([
    { number: '2901300000016' },
    { 'last-name': 'Perin' },
    { 'birth-date': '05/02/1990' },
    { 'has-number': 'no' },
  ])('finds nobody in the register with a mistake: %o', (mistake) => {
    const person = asked().do('giveIdentity', { ...nadia, ...mistake });
    expect(person.is('identityAsked.identityUnknown')).toBe(true);
    expect(person.do('giveIdentity', nadia).is('documentAsked')).toBe(true);
  });

  it('goes on without a number for somebody who has none yet', () => {
    expect(
      asked({})
        .do('giveIdentity', { ...nadia, 'has-number': 'no' })
        .is('documentAsked'),
    ).toBe(true);
    expect(asked({}).do('giveIdentity', nadia).is('identityAsked.identityUnknown')).toBe(true);
  });
});

describe('the identity document', () => {
  const asked = () => onTheSite().do('startRequest', { benefit: 'housing-aid' }).do('giveIdentity', nadia);

  it.each([
    ['blurred', 'unreadable'],
    ['of-somebody-else', 'wrong'],
    ['rent', 'wrong'],
  ])('is refused when it is %s; a sharp one of the applicant is taken', (paper, seen) => {
    const person = asked();
    person.do('sendDocument', { document: person.send(paper) });
    expect(person.is('documentAsked.documentRefused')).toBe(true);
    expect(person.caseFile.context.document).toBe(seen);
    expect(person.do('sendDocument', { document: person.send('card') }).is('channelAsked')).toBe(true);
  });
});

describe('the code', () => {
  it('comes by e-mail, works for a quarter of an hour', () => {
    const person = onTheSite().receivesACode();
    expect(person.letter('code')).toMatchObject({ channel: 'email', values: { minutes: 15 } });
    expect(person.code).toMatch(/^\d{6}$/);
    person.waitUntil('2031-03-29T09:30');
    expect(person.is('codeExpired')).toBe(true);
    expect(person.try('enterCode', { code: person.code })?.reason).toBe('not-now');
    person.do('askNewCode');
    expect(person.do('enterCode', { code: person.code }).is('passwordAsked')).toBe(true);
  });

  it('comes by SMS to whoever prefers it', () => {
    const person = onTheSite().receivesACode(bySms);
    expect(person.letter('code')).toMatchObject({ channel: 'sms' });
    expect(person.do('enterCode', { code: person.code }).is('passwordAsked')).toBe(true);
  });

  it.each<Answers>([
    { channel: 'email', email: 'nadia.perin@courriel.example' },
    { channel: 'sms', phone: '06 39 98 00 11' },
  ])('is never seen when it goes to somebody else, until the address is corrected: %o', (elsewhere) => {
    const person = onTheSite().receivesACode(elsewhere);
    expect(person.is('codeSent.waitingForCode')).toBe(true);
    expect(person.letters).not.toContain('code');
    person.do('chooseChannel', byEmail);
    expect(person.do('enterCode', { code: person.code }).is('passwordAsked')).toBe(true);
  });

  it('is refused when it is wrong, and cancelled after three wrong ones', () => {
    const person = onTheSite().receivesACode().wrongCodes(2);
    expect(person.is('codeSent.codeRefused')).toBe(true);
    expect(person.wrongCodes(1).is('codeExpired')).toBe(true);
    person.do('askNewCode').wrongCodes(2);
    expect(person.do('enterCode', { code: person.code }).is('passwordAsked')).toBe(true);
  });
});
