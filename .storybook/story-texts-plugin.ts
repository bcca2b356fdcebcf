import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { readCatalog } from '../src/app/build/texts-plugin.ts';
import { namespaceOf, registerOf } from '../src/content/namespace.ts';
import { printProblems } from '../src/content/problem.ts';

const NAME = 'virtual:story-texts/';

/** What belongs to one scenario is not shown in stories by itself. */
const inStories = (file: string): boolean => /^(?:src|scenarios\/(?:personas|agencies))\//.test(file);

/**
 * Every text of the project in one register, as one module: `virtual:story-texts/fr`. Asked for one by one, three hundred
 * files took a browser three seconds. A file with a mistake leaves its own stories without words, and every other standing.
 */
export const storyTexts = (): Plugin => {
  let root = '.';
  return {
    name: 'story-texts',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: /^virtual:story-texts\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:story-texts\// },
      handler(id) {
        const register = id.slice(NAME.length + 1);
        const files = ['src', 'scenarios']
          .flatMap((folder) =>
            readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
              (file) => `${folder}/${file}`,
            ),
          )
          .map((file) => file.replaceAll(path.sep, '/'))
          .filter((file) => registerOf(file) === register && inStories(file));
        const catalogs: Record<string, object> = {};
        const read = (file: string): object => {
          const full = path.join(root, file);
          this.addWatchFile(full);
          const { catalog, problems, inherits } = readCatalog(root, file, readFileSync(full, 'utf8'));
          if (problems.length > 0) this.warn(printProblems(problems));
          const inherited = inherits ? read(`src/${inherits}${file.slice(file.lastIndexOf('.text.'))}`) : {};
          return { ...inherited, ...catalog };
        };
        for (const file of files) catalogs[namespaceOf(file)] = read(file);
        return { code: `export default ${JSON.stringify(catalogs)};`, moduleType: 'js' };
      },
    },
  };
};
