import path from 'node:path';
import type { Plugin } from 'vite';
import { headwordsIn, nameWords, wordListFor } from '#app/build/headwords.ts';
import { namespaceOf } from '#content/namespace.ts';
import { printProblems } from '#content/problem.ts';
import { readTextFile } from '#content/text-file.ts';
import { comesFirst } from '#content/text-parts.ts';

/**
 * `monthly-update.text.fr.yaml` beside what it belongs to, or `text.fr.yaml` in a scenario's folder; with `?first` or `?rest`,
 * one part of it.
 */
const TEXT_FILE = /(?:[./]|^)text\.(?:fr|en|facile)\.yaml(?:\?(?:first|rest))?$/;

/**
 * The compiled messages of a text file, by path, without those it inherits. `wordList` is the file they also follow from,
 * if they do.
 */
export function readCatalog(root: string, file: string, source: string) {
  const { entries, problems, inherits } = readTextFile(file, source);
  const wordList = wordListFor(root, file);
  const headwords = source.includes('[[') ? headwordsIn(wordList) : new Map<string, string>();
  const catalog = Object.fromEntries(entries.map((entry) => [entry.path, nameWords(entry.compiled, headwords)]));
  return { catalog, problems, inherits, wordList: headwords.size > 0 ? wordList : undefined };
}

/**
 * Turns text files, or one part of them, into modules: `export default {path: compiled message}`. Messages are compiled here so that the
 * page carries no parser, and a mistake in one of them stops the build instead of appearing on a screen.
 */
export const texts = (): Plugin => {
  let root = '.';
  return {
    name: 'texts',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: TEXT_FILE },
      handler(source, id) {
        const [address = id, part] = id.split('?');
        const file = path.relative(root, address).replaceAll(path.sep, '/');
        const { catalog, problems, inherits, wordList } = readCatalog(root, file, source);
        const [first] = problems;
        if (first)
          this.error({ message: printProblems(problems), id, loc: { file: address, line: first.line, column: 0 } });
        if (wordList) this.addWatchFile(wordList);
        const isWanted = (text: string) =>
          part === undefined || comesFirst(namespaceOf(file), text) === (part === 'first');
        const own = JSON.stringify(Object.fromEntries(Object.entries(catalog).filter(([text]) => isWanted(text))));
        const ending = id.slice(id.lastIndexOf('.text.'));
        const code = inherits
          ? `import inherited from '/src/${inherits}${ending}';\nexport default {...inherited, ...${own}};`
          : `export default ${own};`;
        return { code, map: null, moduleType: 'js' };
      },
    },
  };
};
