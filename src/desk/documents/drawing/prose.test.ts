import { expect, it } from 'vitest';
import { inkWidth, proseHeight, wrapped } from '#desk/documents/drawing/prose.tsx';

const TEXT = 'Nous avons bien reçu votre actualisation du mois de mars. Il nous manque votre bulletin de paie.';

it('breaks a text into lines that fit, and loses no word', () => {
  const lines = wrapped(TEXT, 300, 20);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => inkWidth(line, 20) <= 300)).toBe(true);
  expect(lines.join(' ')).toBe(TEXT);
});

it('gives a word that is too long a line of its own', () => {
  expect(wrapped('un anticonstitutionnellement long', 60, 20)).toEqual(['un', 'anticonstitutionnellement', 'long']);
});

it('keeps together what a non-breaking space keeps together', () => {
  expect(wrapped('le 15\u00a0avril', 40, 20)).toEqual(['le', '15\u00a0avril']);
  expect(wrapped('Total : 46 €', 60, 20)).toEqual(['Total\u00a0:', '46\u00a0€']);
});

it('knows how much room a text takes', () => {
  const setting = { width: 300, size: 20, leading: 30, gap: 10 };
  expect(proseHeight({ ...setting, paragraphs: [] })).toBe(0);
  expect(proseHeight({ ...setting, paragraphs: ['Bonjour,', 'Merci.'] })).toBe(80);
});
