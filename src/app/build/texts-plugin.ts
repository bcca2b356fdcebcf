import path from 'node:path';
import type { Plugin } from 'vite';
import { headwordsIn, nameWords, wordListFor } from '#app/build/headwords.ts';
import { printProblems } from '#content/problem.ts';
import { readTextFile } from '#content/text-file.ts';

/** `monthly-update.text.fr.yaml` beside what it belongs to, or `text.fr.yaml` in a scenario's folder. */
const TEXT_FILE = /(?:[./]|^)text\.(?:fr|en|facile)\.yaml$/;

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
        const { entries, problems, inherits } = readTextFile(file, source);
        const [first] = problems;
        if (first) this.error({ message: printProblems(problems), id, loc: { file: id, line: first.line, column: 0 } });
        const wordList = wordListFor(root, file);
        const headwords = source.includes('[[') ? headwordsIn(wordList) : new Map<string, string>();
        if (headwords.size > 0) this.addWatchFile(wordList);
        const catalog = Object.fromEntries(entries.map((entry) => [entry.path, nameWords(entry.compiled, headwords)]));
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
