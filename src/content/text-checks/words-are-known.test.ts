import { describe, expect, it } from 'vitest';
import type { Sources } from '#content/compile.ts';
import { printProblem } from '#content/problem.ts';
import { readCatalogue } from '#content/text-catalogue.ts';
import { wordsAreKnown } from '#content/text-checks/words-are-known.ts';

const list = 'src/explain/words/words.text.fr.yaml';
const text = 'src/desk/desk.text.fr.yaml';
const entry = (slug: string) => `${slug}:\n  word: mot\n  plain: Des mots simples.\n  example: Un exemple.\n`;
const check = (sources: Sources) => wordsAreKnown(readCatalogue(sources)).map(printProblem);
const inText = (sentence: string) => check({ [list]: entry('code'), [text]: `hint: "[[code]]"\na: "${sentence}"\n` });

describe('words that can be touched', () => {
  it('nothing to mend when each is explained, and each explanation is met', () => {
    expect(check({ [list]: entry('code'), [text]: 'a: Tapez le [[code reçu|code]].\n' })).toEqual([]);
  });

  it('an unknown word, with the one that was probably meant', () => {
    expect(inText('Le [[codes]]')).toEqual([
      `${text}:2: "a" marks the word "codes", which is not explained. Did you mean "code"?`,
    ]);
    expect(inText('Le [[justificatif]]')).toEqual([
      `${text}:2: "a" marks the word "justificatif", which is not explained. Explain it in src/explain/words/, in every language.`,
    ]);
  });

  it.each(['Le [[code', 'Le code]]', 'Le [[]]', 'Le [[|code]]', 'Le [[Code]]', 'Le [[code|]]'])(
    'a mark that is not well written: %s',
    (sentence) => {
      expect(inText(sentence)).toEqual([
        expect.stringContaining(`${text}:2: "a" has a mark that is not well written.`),
      ]);
    },
  );

  it('the same word twice in one text, unless only one of the two is shown', () => {
    expect(inText('Le [[code]] est un [[code]].')).toEqual([
      `${text}:2: "a" marks "code" twice. Mark it the first time only.`,
    ]);
    expect(inText('{n, plural, one {un [[code]]} other {des [[codes|code]]}}')).toEqual([]);
  });

  it('a word in the name of a button or a page', () => {
    const problems = check({ [list]: entry('code'), [text]: 'hint: "[[code]]"\nform:\n  label: Le [[code]]\n' });
    expect(problems).toEqual([expect.stringContaining(`${text}:3: "form.label" marks a word`)]);
  });
});

describe('the word list', () => {
  it('an entry that no text marks', () => {
    expect(check({ [list]: entry('code') + entry('cookie'), [text]: 'a: "[[code]]"\n' })).toEqual([
      `${list}:6: no text marks "cookie". Write [[cookie]] where somebody meets the word.`,
    ]);
  });

  it('an entry that lacks a part, has another, or a name with capitals', () => {
    const words = 'code:\n  word: code\n  plain: Des chiffres.\n  note: A\nCode:\n  word: A\n';
    expect(check({ [list]: words, [text]: 'a: "[[code]]"\n' })).toEqual([
      `${list}:4: "code.note" is not shown. An entry has: word, plain, example, official.`,
      `${list}:6: "Code" cannot name an entry. Write it in lower case, without accents: mot-de-passe.`,
      `${list}:2: "code.example" is missing. Add it, in every language.`,
    ]);
  });

  it('explanations mark no word', () => {
    const words = entry('code').replace('simples', '[[code]]');
    expect(check({ [list]: words, [text]: 'a: "[[code]]"\n' })).toEqual([
      `${list}:3: "code.plain" marks a word. Remove the mark: an explanation stands on its own.`,
    ]);
  });
});
