import { describe, expect, it } from 'vitest';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const numbers = { 'tax-number': '9000000015251', 'online-access': '0000015', 'reference-income': '11480' };
const card = { identifier: '9000000015251', password: 'Trois-Mots-Verts-1' };
const keys = { email: 'nadia.perrin@courriel.example', 'new-password': 'Chat-Lune-Mer-2031' };
const elsewhere = { ...keys, email: 'nadia.perin@courriel.example' };

class NewComer extends CaseInHand {
  receivesTheLink(): this {
    return this.do('giveNumbers', numbers).do('giveKeys', keys);
  }

  wrongNumbers(count: number): this {
    for (let time = 1; time <= count; time += 1) this.do('giveNumbers', { ...numbers, 'online-access': '0000051' });
    return this;
  }

  get links(): number {
    return this.world.letters.filter(({ letter }) => letter === 'activation-link').length;
  }
}

function onTheSite(): NewComer {
  const { persona } = anExercise();
  const exercise = anExercise({
    id: 'tax/test',
    procedure: 'tax/account-creation',
    goal: 'accountCreated',
    persona: {
      ...persona,
      numbers: { tax: card.identifier, onlineAccess: '0000015' },
      referenceIncome: 1_148_000,
      accounts: { tax: card },
    },
  });
  return new NewComer(ruleBook, exercise);
}

describe('creating an account at Capucine', () => {
  it('begins with a paper letter that holds the three numbers', () => {
    expect(onTheSite().letter('access-letter')).toMatchObject({
      channel: 'post',
      values: {
        name: 'Nadia Perrin',
        taxNumber: '9000000015251',
        onlineAccess: '0000015',
        referenceIncome: { money: 1_148_000 },
      },
    });
  });

  it('ends with a link followed in time; one signs in afterwards, by oneself', () => {
    const person = onTheSite().receivesTheLink();
    expect(person.letter('activation-link')).toMatchObject({
      channel: 'email',
      link: { site: 'tax', page: '/create-account' },
      values: { hours: 8 },
    });
    person.do('followActivation');
    expect(person.is('accountCreated')).toBe(true);
    expect(person.letter('welcome')?.values).toEqual({ firstName: 'Nadia' });
    expect(person.isSignedIn).toBe(false);
  });

  it('keeps no password, neither the invented one nor the one on the card', () => {
    const person = onTheSite().receivesTheLink().do('followActivation');
    for (const password of ['Chat-Lune-Mer-2031', 'Trois-Mots-Verts-1']) {
      expect(JSON.stringify(person.world)).not.toContain(password);
    }
  });

  it('asks for a longer password than the others, with a sign in it', () => {
    const person = onTheSite().do('giveNumbers', numbers);
    for (const short of ['Chat-Lune-1', 'ChatLuneMer2031']) {
      expect(person.try('giveKeys', { ...keys, 'new-password': short })?.problems).toMatchObject([
        { field: 'new-password', code: 'password-rules' },
      ]);
    }
  });
});

describe('the three numbers', () => {
  it.each(['11 480', '11 480,00', '11480 €'])('are read with the income as the letter prints it: %s', (income) => {
    const spaced = { ...numbers, 'tax-number': '90 00 000 015 251', 'reference-income': income };
    expect(onTheSite().do('giveNumbers', spaced).is('keysAsked')).toBe(true);
  });

  it.each([{ 'tax-number': '9000000015252' }, { 'online-access': '0000051' }, { 'reference-income': '1148' }])(
    'are refused together when one is wrong: %o',
    (mistake) => {
      const person = onTheSite().do('giveNumbers', { ...numbers, ...mistake });
      expect(person.is('numbersRefused')).toBe(true);
      expect(person.do('giveNumbers', numbers).is('keysAsked')).toBe(true);
    },
  );

  it('do not count as an attempt when a digit is missing', () => {
    const person = onTheSite();
    expect(person.try('giveNumbers', { ...numbers, 'online-access': '000015' })?.problems).toEqual([
      { field: 'online-access', code: 'not-digits', values: { length: 7 } },
    ]);
    expect(person.caseFile.context.failures).toBe(0);
  });

  it('are locked until the next day after three mistakes, then may be given again', () => {
    const person = onTheSite().wrongNumbers(3);
    expect(person.is('numbersLocked')).toBe(true);
    expect(person.waitUntil('2031-03-30T09:00').try('giveNumbers', numbers)?.reason).toBe('not-now');
    expect(person.waitUntil('2031-03-30T09:02').is('numbersRefused')).toBe(true);
    expect(person.wrongNumbers(2).is('numbersRefused')).toBe(true);
    expect(person.do('giveNumbers', numbers).is('keysAsked')).toBe(true);
  });
});

describe('the activation link', () => {
  it('opens nothing after eight hours; another one does', () => {
    const person = onTheSite().receivesTheLink().waitUntil('2031-03-29T16:59');
    expect(person.is('linkSent')).toBe(true);
    person.waitUntil('2031-03-29T17:02');
    expect(person.is('linkExpired')).toBe(true);
    expect(person.try('followActivation')?.reason).toBe('not-now');
    person.do('askNewLink');
    expect(person.links).toBe(2);
    expect(person.do('followActivation').is('accountCreated')).toBe(true);
  });

  it('may be asked for again before that, and works eight hours from then', () => {
    const person = onTheSite().receivesTheLink().waitUntil('2031-03-29T16:00').do('askNewLink');
    expect(person.waitUntil('2031-03-29T23:00').do('followActivation').is('accountCreated')).toBe(true);
  });

  it('is never seen when it goes to somebody else, until the address is corrected', () => {
    const person = onTheSite().do('giveNumbers', numbers).do('giveKeys', elsewhere);
    expect(person.links).toBe(0);
    expect(person.do('askNewLink').links).toBe(0);
    expect(person.do('correctEmail').is('keysAsked')).toBe(true);
    expect(person.do('giveKeys', keys).do('followActivation').is('accountCreated')).toBe(true);
  });
});
