import { expect, it } from 'vitest';
import { exampleDrawer, examplePaper } from '#desk/documents/example-papers.ts';
import { namingOf, paperName } from '#desk/documents/paper-name.ts';
import english from '#desk/documents/papers.text.en.yaml';
import texts from '#desk/documents/papers.text.fr.yaml';
import { formatFor } from '#ui/text/format.ts';
import type { Say } from '#ui/text/use-text.ts';
import { openWords, type Values } from '#ui/text/words.ts';

const words = openWords('fr', { papers: texts });
const say: Say = Object.assign((path: string, values?: Values) => words.say('papers', path, values), {
  has: (path: string) => words.has('papers', path),
});
const format = formatFor('fr');

it('says what it is, of when, from whom', () => {
  expect(paperName(say, format, examplePaper('payslip'))).toBe('Bulletin de paie, mars 2031, Les Halles de la Lirette');
  expect(paperName(say, format, examplePaper('rent-receipt'))).toBe('Quittance de loyer, mars 2031');
  expect(paperName(say, format, examplePaper('identity-card'))).toBe('Carte d’identité');
  expect(paperName(say, format, examplePaper('tax-notice'))).toBe('Avis d’impôt, 2031');
  expect(paperName(say, format, examplePaper('yearly-statement'))).toBe(
    'Attestation annuelle pour les impôts, 2030, Les Mains de la Lirette',
  );
  expect(paperName(say, format, examplePaper('school-certificate'))).toBe('Certificat de scolarité, 2030-2031');
  expect(paperName(say, format, examplePaper('letter'))).toBe('Courrier, Votre actualisation de mars');
});

it('numbers two pictures of one paper, and never names what is wrong with one', () => {
  const names = exampleDrawer.map(namingOf(say, format, exampleDrawer)).map(({ whole }) => whole);
  expect(names.filter((name) => /^Bulletin.+, image [12]$/.test(name))).toHaveLength(2);
  expect(new Set(names).size).toBe(exampleDrawer.length);
  expect(names.join()).not.toMatch(/flou|coupé|sombre/);
});

it('French and English say the same things', () => {
  expect(Object.keys(english)).toEqual(Object.keys(texts));
});
