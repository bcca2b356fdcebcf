import { describe, expect, it } from 'vitest';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const NUMBER = '2901300000015';
const nadia = { 'last-name': 'Perrin', 'first-name': 'Nadia', 'birth-date': '02/05/1990', number: NUMBER };
const mailbox = { email: 'nadia.perrin@courriel.example' };
const keys = { identifier: 'FICTIF-CHAT', 'new-password': 'Chat-Lune-2031' };

class NewComer extends CaseInHand {
  get code(): string {
    return String(this.letter('code')?.values.code);
  }

  receivesACode(): this {
    return this.do('giveIdentity', nadia).do('giveEmail', mailbox);
  }

  wrongCodes(count: number): this {
    for (let time = 1; time <= count; time += 1) this.do('enterCode', { code: '000000' });
    return this;
  }
}

function onTheSite(): NewComer {
  const { persona } = anExercise();
  const exercise = anExercise({
    procedure: 'employment/account-creation',
    goal: 'accountCreated',
    persona: { ...persona, numbers: { socialSecurity: NUMBER } },
  });
  return new NewComer(ruleBook, exercise);
}

describe('creating an account at Bruyère', () => {
  it('ends in an open space and a welcome', () => {
    const person = onTheSite().receivesACode();
    person.do('enterCode', { code: person.code });
    expect(person.isSignedIn).toBe(false);
    person.do('chooseKeys', keys);
    expect(person.is('accountCreated')).toBe(true);
    expect(person.isSignedIn).toBe(true);
    expect(person.letter('welcome')?.values).toEqual({ firstName: 'Nadia' });
  });

  it('opens nothing before the account exists, even with what stands on the card', () => {
    const person = onTheSite();
    const card = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };
    person.attempts('employment/sign-in', 'enterCredentials', card);
    expect(person.isSignedIn).toBe(false);
    expect(person.standsAt('employment/sign-in')).toEqual('credentialsRefused');
  });

  it('keeps neither the password one invents, nor the identifier, nor the password on the card', () => {
    const person = onTheSite().receivesACode();
    person.do('enterCode', { code: person.code }).do('chooseKeys', keys);
    for (const secret of ['Chat-Lune-2031', 'FICTIF-CHAT', 'Trois-Mots-1']) {
      expect(JSON.stringify(person.world)).not.toContain(secret);
    }
  });

  it('takes a password only when it meets every rule', () => {
    const person = onTheSite().receivesACode();
    person.do('enterCode', { code: person.code });
    expect(person.try('chooseKeys', { ...keys, 'new-password': 'chatlune' })?.problems).toMatchObject([
      { field: 'new-password', code: 'password-rules' },
    ]);
  });
});

describe('saying who one is', () => {
  it('takes thirteen digits, and refuses fifteen before anybody compares them', () => {
    const person = onTheSite();
    expect(person.try('giveIdentity', { ...nadia, number: `${NUMBER}42` })?.problems).toEqual([
      { field: 'number', code: 'not-digits', values: { length: 13 } },
    ]);
    expect(person.is('notBegun.waiting')).toBe(true);
  });

  it.each([{ number: '2901300000016' }, { 'first-name': 'Nadine' }, { 'birth-date': '05/02/1990' }])(
    'finds nobody in the register with a mistake: %o',
    (mistake) => {
      const person = onTheSite().do('giveIdentity', { ...nadia, ...mistake });
      expect(person.is('notBegun.identityUnknown')).toBe(true);
      expect(person.do('giveIdentity', nadia).is('draft.emailAsked.waiting')).toBe(true);
    },
  );
});

describe('the code', () => {
  it('comes by e-mail, works for a quarter of an hour', () => {
    const person = onTheSite().receivesACode();
    expect(person.letter('code')).toMatchObject({ channel: 'email', values: { minutes: 15 } });
    expect(person.code).toMatch(/^\d{6}$/);
    expect(person.waitUntil('2031-03-29T09:30').is('draft.codeExpired')).toBe(true);
    expect(person.try('enterCode', { code: person.code })?.reason).toBe('not-now');
    person.do('askNewCode');
    expect(person.do('enterCode', { code: person.code }).is('draft.keysAsked')).toBe(true);
  });

  it('is never seen when it goes to somebody else, until the address is corrected', () => {
    const person = onTheSite().do('giveIdentity', nadia).do('giveEmail', { email: 'nadia.perin@courriel.example' });
    expect(person.is('draft.emailAsked.addressUnread')).toBe(true);
    expect(person.letters).not.toContain('code');
    expect(person.do('giveEmail', mailbox).letters).toContain('code');
  });

  it('is refused when it is wrong, and cancelled after three wrong ones', () => {
    const person = onTheSite().receivesACode().wrongCodes(2);
    expect(person.is('draft.codeSent.codeRefused')).toBe(true);
    expect(person.wrongCodes(1).is('draft.codeExpired')).toBe(true);
    person.do('askNewCode').wrongCodes(2);
    expect(person.do('enterCode', { code: person.code }).is('draft.keysAsked')).toBe(true);
  });
});

describe('the draft', () => {
  it('waits for fifteen days, at the question one had come to', () => {
    const person = onTheSite().do('giveIdentity', nadia).waitUntil('2031-04-13T08:50');
    expect(person.is('draft.emailAsked')).toBe(true);
    expect(person.do('giveEmail', mailbox).is('draft.codeSent')).toBe(true);
  });

  it('is lost after that: the agency writes so, and one begins again', () => {
    const person = onTheSite().receivesACode().waitUntil('2031-04-13T09:01');
    expect(person.is('draftLost')).toBe(true);
    expect(person.letter('draft-lost')?.values).toEqual({ days: 15 });
    expect(person.try('askNewCode')?.reason).toBe('not-now');
    person.receivesACode().do('enterCode', { code: person.code }).do('chooseKeys', keys);
    expect(person.isSignedIn).toBe(true);
  });

  it('counts its fifteen days once, whatever one does meanwhile', () => {
    const person = onTheSite().do('giveIdentity', nadia).waitUntil('2031-04-12').do('giveEmail', mailbox);
    expect(person.waitUntil('2031-04-13T09:01').is('draftLost')).toBe(true);
  });
});
