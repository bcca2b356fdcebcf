import { describe, expect, it } from 'vitest';
import { readTextFile } from '#content/text-file.ts';
import { mendTypography, typographyOf } from '#content/typography.ts';

/** Shows the spaces that one cannot see: ⍽ for U+00A0, ⎵ for U+202F. */
const visible = (text: string) => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵');
const mended = (message: string, register: 'fr' | 'en' = 'fr') =>
  visible(mendTypography(`a: >-\n  ${message}\n`, register)).slice('a: >-\n  '.length, -1);

describe('French typography', () => {
  it.each([
    ["L'agence n'a pas écrit...", 'L’agence n’a pas écrit…'],
    ['Voulez-vous envoyer ?', 'Voulez-vous envoyer⎵?'],
    ['Voulez-vous envoyer?', 'Voulez-vous envoyer⎵?'],
    ['Bravo ! Il reste ceci : un papier ; deux jours.', 'Bravo⎵! Il reste ceci⍽: un papier⎵; deux jours.'],
    ['Appuyez sur « Envoyer ».', 'Appuyez sur «⍽Envoyer⍽».'],
    ['Appuyez sur «Envoyer» !', 'Appuyez sur «⍽Envoyer⍽»⎵!'],
    ['Il reste {amount} € ou 80 %.', 'Il reste {amount}⍽€ ou 80⍽%.'],
    ['La soeur au coeur de son oeuvre, Oeil pour oeil.', 'La sœur au cœur de son œuvre, Œil pour œil.'],
    ['Un  mot de  trop.', 'Un mot de trop.'],
    ["Votre [[code]]? Un [[main d'oeuvre|main-d-oeuvre]] :", 'Votre [[code]]⎵? Un [[main d’œuvre|main-d-oeuvre]]⍽:'],
  ])('%s', (from, to) => {
    expect(mended(from)).toBe(to);
    expect(typographyOf(from, 'fr')).not.toEqual([]);
  });

  it.each([
    'À 15:30, ouvrez https://www.bruyere.example/compte?mois=3.',
    '{n, plural, one {# jour} other {# jours}}',
    'Le coefficient et la poésie restent.',
    'Un [[oeuvre]] et une [[belle-soeur]].',
  ])('leaves alone: %s', (message) => {
    expect(typographyOf(message, 'fr')).toEqual([]);
  });

  it('is mended once and for all', () => {
    const once = mendTypography("a: L'été : vite !\nb: 'C''est « ici » ?'\n", 'fr');
    expect(mendTypography(once, 'fr')).toBe(once);
  });
});

it('English keeps its own spaces, and gets its apostrophes', () => {
  expect(mended("Bruyère's site: ready?", 'en')).toBe('Bruyère’s site: ready?');
  expect(typographyOf('Ready? Yes: now!', 'en')).toEqual([]);
});

it('mends what is said and nothing else: keys, comments and line breaks stay', () => {
  const source = `# l'auteur l'a écrit ainsi !
intro: # pourquoi ?
  "c'est": 'L''été !'
  body: |
    C'est bien !

    Deux : trois.
`;
  const text = mendTypography(source, 'fr');
  expect(visible(text)).toBe(`# l'auteur l'a écrit ainsi !
intro: # pourquoi ?
  "c'est": 'L’été⎵!'
  body: |
    C’est bien⎵!

    Deux⍽: trois.
`);
  expect(readTextFile('x.text.fr.yaml', text).problems).toEqual([]);
});
