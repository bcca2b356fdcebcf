import { expect, it } from 'vitest';
import { isSlug, stretchesOf, withHeadwords, withoutMarks } from '#domain/marked-text.ts';

it('a text is cut at its marked words', () => {
  expect(stretchesOf('Tapez votre [[identifiant]], puis le [[mot secret|mot-de-passe]].')).toEqual([
    'Tapez votre ',
    { shown: 'identifiant', slug: 'identifiant' },
    ', puis le ',
    { shown: 'mot secret', slug: 'mot-de-passe' },
    '.',
  ]);
});

it('a text without marks is one stretch, and an empty one is none', () => {
  expect(stretchesOf('Bonjour [Samira].')).toEqual(['Bonjour [Samira].']);
  expect(stretchesOf('')).toEqual([]);
});

it('without its marks a text reads as it is shown', () => {
  expect(withoutMarks('Vos [[codes|code]] et le [[mot-de-passe]]')).toBe('Vos codes et le mot de passe');
});

it('what is not a mark stays as it stands', () => {
  for (const text of ['[[', '[[]]', '[[a|]]', '[[|code]]', '[[Code]]', '[[un mot]]', '[[ |code]]', 'a]] b']) {
    expect(withoutMarks(text)).toBe(text);
  }
});

it('a bare mark gets the headword of its entry', () => {
  const headwordOf = (slug: string) => ({ code: 'code', 'piece-jointe': 'pièce jointe' })[slug];
  expect(withHeadwords('[[piece-jointe]] [[codes|code]] [[autre]]', headwordOf)).toBe(
    '[[pièce jointe|piece-jointe]] [[codes|code]] [[autre]]',
  );
});

it('slugs are plain lower-case letters', () => {
  expect(isSlug('mot-de-passe')).toBe(true);
  expect(isSlug('pièce-jointe')).toBe(false);
  expect(isSlug('Code')).toBe(false);
});
