import { describe, expect, it } from 'vitest';
import type { Sources } from '#content/compile.ts';
import { printProblem } from '#content/problem.ts';
import { procedureKeys } from '#content/procedure-keys.ts';
import { readCatalogue } from '#content/text-catalogue.ts';
import { everyTextIsUsed } from '#content/text-checks/every-text-is-used.ts';
import { registersMatch } from '#content/text-checks/registers-match.ts';
import { wellWritten } from '#content/text-checks/well-written.ts';
import { textUses } from '#content/text-uses.ts';
import { smallProcedure } from '#testing/small-procedure.ts';

const fr = 'src/desk/desk.text.fr.yaml';
const en = 'src/desk/desk.text.en.yaml';

describe('the registers say the same', () => {
  const check = (sources: Sources) => registersMatch(readCatalogue(sources)).map(printProblem);

  it('nothing to mend when they do', () => {
    expect(check({ [fr]: 'a: "{n} oui"\n', [en]: 'a: "{n} yes"\n' })).toEqual([]);
  });

  it('names what is missing, strange or misspelt', () => {
    expect(check({ [fr]: 'title: A\nbody: B\nend: C\n', [en]: 'title: A\nbdoy: B\n' })).toEqual([
      `${en}:1: "body" is missing. Rename "bdoy".`,
      `${en}:1: "end" is missing. Translate line 3 of ${fr}.`,
      `${en}:2: "bdoy" is not in the French file. Add it there, or remove it here.`,
    ]);
  });

  it('names a whole file that is missing', () => {
    expect(check({ [fr]: 'a: A\n' })).toEqual([`${en}:1: this file is missing. Translate 1 texts of ${fr}.`]);
  });

  it('names values that only one of them uses', () => {
    expect(check({ [fr]: 'a: "{n} jours"\n', [en]: 'a: "{days} days"\n' })).toEqual([
      `${en}:1: "a" uses {days}, which the French text does not. Use the same values in both.`,
      `${en}:1: "a" does not use {n}, which the French text does. Use the same values in both.`,
    ]);
  });

  it('asks for very plain French where somebody coaches or explains, and only there', () => {
    const folder = 'src/procedures/employment/small/small';
    const text = 'title: A\nmoves:\n  submit:\n    step: B\n';
    expect(check({ [`${folder}.text.fr.yaml`]: text, [`${folder}.text.en.yaml`]: text })).toEqual([
      `${folder}.text.facile.yaml:1: this file is missing. Translate 1 texts of ${folder}.text.fr.yaml.`,
    ]);
  });
});

describe('texts are well written', () => {
  const check = (file: string, text: string) => wellWritten(readCatalogue({ [file]: text })).map(printProblem);
  const long = (words: number) => `${Array.from({ length: words }, () => 'mot').join(' ')}.`;

  it('typography', () => {
    expect(check(fr, "a: L'été\n")).toEqual([
      `${fr}:1: "a" has a straight apostrophe: write ’ instead of '. Run: npm run fix`,
    ]);
  });

  it('at most 25 words in French, 15 in very plain French, titles aside', () => {
    expect(check(fr, `a: ${long(25)}\ntitle: ${long(26)}\n`)).toEqual([]);
    expect(check(fr, `a: ${long(26)}\n`)).toEqual([
      expect.stringContaining(`${fr}:1: "a" has a sentence of 26 words, more than 25`),
    ]);
    expect(check('src/explain/explain.text.facile.yaml', `a: ${long(16)}\n`)).toEqual([
      expect.stringContaining('more than 15'),
    ]);
  });
});

describe('texts and code fit together', () => {
  const check = (texts: string, code: string) => {
    const uses = textUses('src/desk/mailbox.tsx', code);
    return everyTextIsUsed(readCatalogue({ [fr]: texts }), uses, {}).map(printProblem);
  };

  it('nothing to mend when they do', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code to be read.
    const code = "const t = useText('desk'); t(`status.${s}`); t('title');";
    expect(check('title: A\nstatus:\n  sent: B\n  read: C\n', code)).toEqual([]);
  });

  it('names what is not used, and what does not exist', () => {
    expect(check('titel: A\nold: B\n', "const t = useText('desk');\nt('title');")).toEqual([
      'src/desk/mailbox.tsx:2: text "desk:title" does not exist. Did you mean "titel"?',
      `${fr}:1: "titel" is not used. Remove it, in every language.`,
      `${fr}:2: "old" is not used. Remove it, in every language.`,
    ]);
  });

  it('names a namespace that does not exist', () => {
    expect(check('a: A\n', "const t = useText('desc'); t('a');")[0]).toBe(
      'src/desk/mailbox.tsx:1: there is no text file for "desc". Did you mean "desk"?',
    );
  });

  it('knows what a procedure needs from its data', () => {
    const file = 'src/procedures/employment/small/small.text.fr.yaml';
    const { required } = procedureKeys(smallProcedure);
    const whole = required.map((key) => `${key}: A\n`);
    const problems = (lines: string[]) => {
      const catalogue = readCatalogue({ [file]: lines.join('') });
      return everyTextIsUsed(catalogue, [], { 'employment/small': smallProcedure }).map(printProblem);
    };
    expect(problems(whole)).toEqual([]);
    expect(problems([...whole.slice(1), 'titel: A\n'])).toEqual([
      `${file}:1: "title" is missing. Rename "titel".`,
      `${file}:${required.length}: "titel" is not used. Did you mean "title"?`,
    ]);
  });
});
