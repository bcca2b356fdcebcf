import { describe, expect, it } from 'vitest';
import { printProblems } from '#content/problem.ts';
import { placeholdersOf, readTextFile } from '#content/text-file.ts';

const read = (source: string) => readTextFile('desk.text.fr.yaml', source);
const problemsOf = (source: string) => printProblems(read(source).problems);

describe('a text file', () => {
  it('gives every sentence the path of its keys, with its line', () => {
    const { entries, problems } = read(
      'mailbox:\n  title: Messagerie\n  empty: >-\n    Rien\n    ici.\nback: Retour\n',
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ path, message, line }) => [path, message, line])).toEqual([
      ['mailbox.title', 'Messagerie', 2],
      ['mailbox.empty', 'Rien ici.', 3],
      ['back', 'Retour', 6],
    ]);
  });

  it('keeps the blank lines between paragraphs', () => {
    const { entries } = read('body: |\n  Bonjour,\n\n  Tout va bien.\n');
    expect(entries[0]?.message).toBe('Bonjour,\n\nTout va bien.');
  });

  it('compiles plurals', () => {
    const { entries } = read('days: "{n, plural, one {# jour} other {# jours}}"\n');
    expect(entries[0]?.compiled).toEqual([['n', 'plural', { one: ['#', ' jour'], other: ['#', ' jours'] }]]);
  });

  it('keeps words that other YAML readers take for values', () => {
    const { entries } = read('yes: Oui\nno: Non\nyear: 2031\nflag: true\n');
    expect(entries.map(({ path, message }) => `${path}=${message}`)).toEqual([
      'yes=Oui',
      'no=Non',
      'year=2031',
      'flag=true',
    ]);
  });

  it('says at which line a brace is missing, for every sentence at once', () => {
    const printed = problemsOf('a: "Bonjour {name"\nb: Bien\nc: "{n, plural, one {# jour}}"\n');
    expect(printed.split('\n')).toEqual([
      expect.stringMatching(/^desk\.text\.fr\.yaml:1: "a" cannot be read: .+\. Check the braces;/),
      expect.stringMatching(/^desk\.text\.fr\.yaml:3: "c" cannot be read: a choice lacks its "other" branch\./),
    ]);
  });

  it('refuses a placeholder that a straight apostrophe would hide', () => {
    expect(problemsOf('a: "l\'{a} et l\'{b}"\nb: "{"\n').split('\n')).toEqual([
      expect.stringMatching(/^desk\.text\.fr\.yaml:1: .+ a brace stands alone or follows a straight apostrophe\./),
      expect.stringMatching(/^desk\.text\.fr\.yaml:2: .+ a brace stands alone/),
    ]);
  });

  it('says at which line the YAML is broken', () => {
    expect(problemsOf('a: Bien\nb: Attention: deux points\n')).toMatch(
      /^desk\.text\.fr\.yaml:2: this is not readable YAML .+ Put the text between quotation marks/,
    );
    expect(problemsOf('a: Bien\na: Mieux\n')).toMatch(/yaml:2: .+ Keep one of the two lines/);
  });

  it('refuses lists and empty texts', () => {
    expect(problemsOf('a:\n  - un\nb:\n').split('\n')).toEqual([
      'desk.text.fr.yaml:1: "a" is not a text. Write a sentence after the colon, or remove the line.',
      'desk.text.fr.yaml:3: "b" is not a text. Write a sentence after the colon, or remove the line.',
    ]);
  });
});

it('names the values that a message waits for, inside choices too', () => {
  const [entry] = read('a: "{n, plural, one {# jour pour {who}} other {# jours}} dès le {day}"\n').entries;
  expect(placeholdersOf(entry?.compiled ?? [])).toEqual(['day', 'n', 'who']);
});
