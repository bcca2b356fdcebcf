import { expect, test } from 'vitest';
import { instant } from '#domain/time.ts';
import { type Catalog, openWords } from '#ui/text/words.ts';

/** As Lingui compiles them. */
const letters: Catalog = {
  hello: ['Bonjour ', ['name'], ' !'],
  due: ['Avant le ', ['day'], ' : ', ['amount']],
  papers: [['n', 'plural', { offset: undefined, one: ['#', ' papier'], other: ['#', ' papiers'] }]],
  quoted: ['Sujet : ', ['subject']],
  marked: [
    'Votre [[code|code]] : ',
    ['n'],
    '. Un [[',
    ['n', 'plural', { one: ['fichier'], other: ['fichiers'] }],
    '|fichier]] ?',
  ],
  'quotes-marked': ['On lit « ', ['what'], ' »'],
};

const words = openWords('fr', { letters });

test('a sentence gets its values, and the spaces French asks for', () => {
  expect(words.say('letters', 'hello', { name: 'Samira' })).toBe('Bonjour Samira\u202f!');
});

test('days and amounts are formatted when they are said', () => {
  const values = { day: { day: instant('2031-04-01') }, amount: { money: 123_456 } };
  expect(words.say('letters', 'due', values)).toBe('Avant le mardi 1er\u00a0avril 2031\u00a0: 1\u202f234,56\u00a0€');
  expect(openWords('en', { letters }).say('letters', 'due', values)).toContain('Tuesday 1\u00a0April 2031');
});

test('zero is singular in French and plural in English', () => {
  expect(words.say('letters', 'papers', { n: 0 })).toBe('0 papier');
  expect(openWords('en', { letters }).say('letters', 'papers', { n: 0 })).toBe('0 papiers');
});

test('a sentence may quote another, named by data', () => {
  const subject = { text: { key: 'letters:hello', values: { name: 'Samira' } } };
  expect(words.sayRef({ key: 'letters:quoted', values: { subject } })).toBe('Sujet\u00a0: Bonjour Samira\u202f!');
});

test('marked words are read like the others, and stay marked for whoever can explain them', () => {
  expect(words.say('letters', 'marked', { n: 2 })).toBe('Votre code\u00a0: 2. Un fichiers\u202f?');
  expect(words.mark('letters', 'marked', { n: 1 })).toBe('Votre [[code|code]]\u00a0: 1. Un [[fichier|fichier]]\u202f?');
  const what = { text: { key: 'letters:marked', values: { n: 1 } } };
  expect(words.say('letters', 'quotes-marked', { what })).not.toContain('[[');
  expect(words.markRef({ key: 'letters:quotes-marked', values: { what } })).toContain('[[code|code]]');
});

test('several sentences may be put into one, each on a line of its own', () => {
  const lines = ['Samira', 'Didier'].map((name) => ({ key: 'letters:hello', values: { name } }));
  expect(words.sayRef({ key: 'letters:quoted', values: { subject: { lines } } })).toBe(
    'Sujet\u00a0: Bonjour Samira\u202f!\nBonjour Didier\u202f!',
  );
});

test('a missing text is a bug that names its place', () => {
  expect(() => words.say('letters', 'bye')).toThrow('letters:bye is missing in register "fr"');
  expect(() => words.say('desk', 'hello')).toThrow('desk:hello is missing in register "fr"');
  expect(() => words.sayRef({ key: 'hello' })).toThrow('<namespace>:<path>');
  expect(words.has('letters', 'bye')).toBe(false);
});

test('a missing value is a bug too, even inside a plural', () => {
  expect(() => words.say('letters', 'hello')).toThrow('needs a value for {name}');
  expect(() => words.say('letters', 'papers')).toThrow('needs a value for {n}');
});

test('a text on its way is waited for, one that will never come is a bug', () => {
  const arrived = Promise.resolve();
  const early = openWords('fr', { letters }, { brings: (_, path) => path === 'later', arrived });
  const caught = (work: () => unknown) => {
    try {
      return work();
    } catch (thrown) {
      return thrown;
    }
  };
  expect(caught(() => early.say('letters', 'later'))).toBe(arrived);
  expect(caught(() => early.has('letters', 'later'))).toBe(arrived);
  expect(early.has('letters', 'never')).toBe(false);
  expect(caught(() => early.say('letters', 'never'))).toBeInstanceOf(Error);
});
