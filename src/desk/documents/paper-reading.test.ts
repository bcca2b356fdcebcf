import { describe, expect, it } from 'vitest';
import { examplePaper, examplePersona, paperKinds, paperQualities } from '#desk/documents/example-papers.ts';
import { paperReading } from '#desk/documents/paper-reading.ts';
import english from '#desk/documents/papers.text.en.yaml';
import french from '#desk/documents/papers.text.fr.yaml';
import { pagesOf } from '#domain/paper.ts';
import type { Say } from '#ui/text/use-text.ts';
import { openWords, type Values } from '#ui/text/words.ts';

const sayIn = (language: 'fr' | 'en'): Say => {
  const words = openWords(language, { papers: language === 'fr' ? french : english });
  return Object.assign((path: string, values?: Values) => words.say('papers', path, values), {
    has: (path: string) => words.has('papers', path),
  });
};
const read = (...[paper, page]: [Parameters<typeof paperReading>[1], number?]) =>
  paperReading(sayIn('fr'), paper, examplePersona, page);

describe.each(paperKinds)('%s', (kind) => {
  it.each(['fr', 'en'] as const)('is read page by page in %s, each page otherwise', (language) => {
    const paper = examplePaper(kind);
    const pages = Array.from({ length: pagesOf(paper) }, (_, index) =>
      paperReading(sayIn(language), paper, examplePersona, index + 1),
    );
    expect(new Set(pages).size).toBe(pages.length);
    for (const page of pages) expect(page).toMatch(/sp[ée]cimen/);
    expect(paperReading(sayIn(language), paper, examplePersona)).not.toMatch(/undefined|[{}]/);
  });

  it('tells nothing that a bad picture does not show', () => {
    for (const quality of paperQualities.filter((one) => one !== 'sharp')) {
      const text = read(examplePaper(kind, quality));
      expect(text).not.toContain('Marchal');
      expect(text).not.toContain('2031');
    }
  });
});

it('says which sides are there', () => {
  expect(read(examplePaper('identity-card'))).toMatch(/Recto\. .+ Verso\. /);
  expect(read(examplePaper('identity-card', 'sharp', { extent: 'front' }))).toContain('On voit le recto seulement.');
  expect(read(examplePaper('vehicle-title', 'sharp', { extent: 'back' }))).toMatch(
    /^On voit le verso seulement\. Dos d’un certificat/,
  );
  expect(read(examplePaper('residence-permit', 'cropped'))).toContain('Le recto et le verso sont là.');
  expect(read(examplePaper('residence-permit', 'dark'))).not.toMatch(/recto|verso/i);
});

it('says which pages are there, where the number can be read', () => {
  expect(read(examplePaper('lease', 'sharp', { extent: 'first-page' }))).toContain('seulement la page 1 sur 3');
  expect(read(examplePaper('lease'), 2)).toMatch(/^Page 2 sur 3\./);
  expect(read(examplePaper('lease', 'blurred', { extent: 'first-page' }))).not.toContain('sur 3');
});

it('reads the sum to declare on a yearly statement, and which box it is for', () => {
  expect(read(examplePaper('yearly-statement'))).toMatch(
    /aide à domicile de Didier Marchal.+Montant à déclarer\s: 1\s240.+case 7DB/,
  );
});

it('reads a tax notice that the agency has given in its words, without the sums of another year', () => {
  const words = { subject: 'Votre avis', paragraphs: ['Nous vous rendons 346 euros.'], agency: 'tax' as const };
  const given = read(
    examplePaper('tax-notice', 'sharp', { facts: { ...words, reference: 'CAP-1', checkCode: 'ABCD' } }),
  );
  expect(given).toContain('Nous vous rendons 346 euros.');
  expect(given).not.toMatch(/12\s640/);
});
