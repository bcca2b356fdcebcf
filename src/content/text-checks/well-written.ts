import type { Problem } from '#content/problem.ts';
import { longestSentence } from '#content/sentences.ts';
import type { TextCatalogue } from '#content/text-catalogue.ts';
import { typographyOf } from '#content/typography.ts';
import type { Register } from '#domain/text.ts';

/** The most words a sentence may have. English follows the French it translates. */
const MOST_WORDS: Partial<Record<Register, number>> = { fr: 25, facile: 15 };
const TITLES = /(?:^|\.)(?:title|subject|label)$/;

/** Typography is exact, and sentences are short enough to be read by people who read little. */
export function wellWritten({ namespaces }: TextCatalogue): Problem[] {
  const registers: Register[] = ['fr', 'en', 'facile'];
  return [...namespaces.values()].flatMap(({ texts }) =>
    registers.flatMap((register) =>
      [...texts[register].values()].flatMap(({ file, line, path, message, compiled }) => {
        const typography = typographyOf(message, register).map((what) => ({
          file,
          line,
          what: `"${path}" has ${what}.`,
          cure: 'Run: npm run fix',
        }));
        const most = MOST_WORDS[register];
        const { sentence, words } = longestSentence(compiled);
        if (most === undefined || words <= most || TITLES.test(path)) return typography;
        const what = `"${path}" has a sentence of ${words} words, more than ${most}: “${sentence}”`;
        return [...typography, { file, line, what, cure: 'Make two sentences of it.' }];
      }),
    ),
  );
}
