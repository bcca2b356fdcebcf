import path from 'node:path';
import type { Plugin } from 'vite';
import { headwordsIn, nameWords, wordListFor } from '#app/build/headwords.ts';
import { printProblems } from '#content/problem.ts';
import { readTextFile } from '#content/text-file.ts';

/** `monthly-update.text.fr.yaml` beside what it belongs to, or `text.fr.yaml` in a scenario's folder. */
const TEXT_FILE = /(?:[./]|^)text\.(?:fr|en|facile)\.yaml$/;

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
 * Turns text files into modules: `export default {path: compiled message}`. Messages are compiled here so that the
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
        const file = path.relative(root, id).replaceAll(path.sep, '/');
        const { catalog, problems, inherits, wordList } = readCatalog(root, file, source);
        const [first] = problems;
        if (first) this.error({ message: printProblems(problems), id, loc: { file: id, line: first.line, column: 0 } });
        if (wordList) this.addWatchFile(wordList);
        const own = JSON.stringify(catalog);
        const ending = id.slice(id.lastIndexOf('.text.'));
        const code = inherits
          ? `import inherited from '/src/${inherits}${ending}';\nexport default {...inherited, ...${own}};`
          : `export default ${own};`;
        return { code, map: null, moduleType: 'js' };
      },
    },
  };
};
