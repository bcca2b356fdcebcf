import { expect, it } from 'vitest';
import { findWords } from '#app/words/find-words.ts';

const entries = [
  { slug: 'adresse', word: 'adresse du site', plain: 'Le nom de la page.', example: '' },
  { slug: 'delai', word: 'délai', plain: 'Le temps que l’on a.', example: '', official: 'On lit « date limite ».' },
  { slug: 'site', word: 'site', plain: 'Des pages sur internet.', example: '' },
];
const found = (typed: string) => findWords(entries, typed).map(({ slug }) => slug);

it('a word is found without its accents and capitals', () => {
  expect(found('DELAI')).toEqual(['delai']);
  expect(found("l'on a")).toEqual(['delai']);
});

it('words come before explanations that mention them', () => {
  expect(found('page')).toEqual(['adresse', 'site']);
  expect(found('site')).toEqual(['adresse', 'site']);
});

it('the official term finds the word too', () => {
  expect(found('limite')).toEqual(['delai']);
});

it('nothing typed keeps them all, and an unknown word none', () => {
  expect(found(' ')).toHaveLength(3);
  expect(found('zèbre')).toEqual([]);
});
