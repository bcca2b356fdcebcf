import path from 'node:path';
import type { Plugin } from 'vite';
import { listCode } from '#app/build/list-code.ts';
import { openingCode, REGISTERS, textFiles, wordsCode } from '#app/build/opening-code.ts';
import { agencyIds } from '#content/agency-ids.ts';
import { type CatalogueEntry, catalogueOf } from '#content/catalogue.ts';
import type { Sources } from '#content/compile.ts';
import { type Content, compileAll } from '#content/compile-all.ts';
import { registerOf } from '#content/namespace.ts';
import { printProblems } from '#content/problem.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Register } from '#domain/text.ts';
import { proceduresInPlay, type RuleBook } from '#engine/session/setting.ts';

const MODULE =
  /^(?:\0)?virtual:(?:catalogue|first-choice|exercise-list\/(?:fr|en|facile)|exercise-part\/(?:fr|en|facile)\/\d+|agencies|exercises|rules|openings|start-page\/(?:fr|en|facile)|scenario-texts|(?:exercise|rules|opening)\/[a-z]+\/[a-z0-9-]+(?:\/(?:fr|en|facile))?)$/;

/**
 * Makes modules out of `scenarios/`: a small catalogue, and one chunk per exercise and per text file that is loaded when
 * somebody opens it. The scenarios are compiled here, so a mistake in one of them stops the build with all its problems.
 */
export const content = (rules: RuleBook): Plugin => {
  let root = '.';
  let compiled: Compiled | undefined;

  const compileNow = (): Compiled => {
    const sources = readScenarios(root);
    const content = compileAll(sources, rules);
    const catalogue = content.problems.length > 0 ? [] : catalogueOf(content.exercises, sources);
    return { root, rules, sources, content, catalogue, files: textFiles(root) };
  };

  return {
    name: 'content',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: MODULE }, handler: (id) => `\0${id.replace('\0', '')}` },
    load: {
      filter: { id: MODULE },
      handler(id) {
        compiled ??= compileNow();
        const { problems } = compiled.content;
        if (problems.length > 0) this.error(printProblems(problems));
        return { code: codeOf(id.replace('\0virtual:', ''), compiled), moduleType: 'js' };
      },
    },
    configureServer(server) {
      const folder = path.join(root, 'scenarios') + path.sep;
      server.watcher.on('all', (event, file) => {
        if (event !== 'change' && registerOf(file)) compiled = undefined;
        if (!file.startsWith(folder)) return;
        compiled = undefined;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (MODULE.test(module.id ?? '')) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
};

/** What the modules are made of, read once. */
interface Compiled {
  root: string;
  rules: RuleBook;
  sources: Sources;
  content: Content;
  catalogue: CatalogueEntry[];
  /** The text files by namespace and register. */
  files: ReadonlyMap<string, string>;
}

function codeOf(name: string, compiled: Compiled): string {
  const { root, rules, sources, catalogue, files } = compiled;
  const { exercises, agencies } = compiled.content;
  if (name === 'catalogue') return exported('catalogue', catalogue);
  if (/^(?:first-choice|exercise-)/.test(name)) return listCode(name, catalogue);
  if (name === 'agencies') return exported('agencies', agencies);
  if (name === 'scenario-texts') return textsCode(sources, root);
  if (name === 'exercises') {
    const loaders = exercises.map(({ id }) => `${JSON.stringify(id)}: () => import('virtual:exercise/${id}')`);
    return `export const exercises = { ${loaders.join(', ')} };`;
  }
  if (name === 'rules') {
    const loaders = exercises.map(({ id }) => `${JSON.stringify(id)}: () => import('virtual:rules/${id}')`);
    return `export const rulesOfExercise = { ${loaders.join(', ')} };`;
  }
  if (name === 'openings') {
    const openings = exercises.map(({ id }) => {
      const loaders = REGISTERS.map((register) => `${register}: () => import('virtual:opening/${id}/${register}')`);
      return `${JSON.stringify(id)}: { ${loaders.join(', ')} }`;
    });
    return `export const openings = { ${openings.join(', ')} };`;
  }
  const [kind, ...id] = name.split('/');
  if (kind === 'start-page') return wordsCode(START_PAGE, id[0] as Register, { root, files });
  if (kind === 'opening') {
    const exercise = exercises.find((one) => one.id === id.slice(0, 2).join('/'));
    if (!exercise) throw new Error(`There is no exercise "${id.join('/')}".`);
    return openingCode(exercise, id[2] as Register, { root, rules, files });
  }
  const wanted = exercises.find((exercise) => exercise.id === id.join('/'));
  return kind === 'rules' && wanted ? rulesCode(wanted, rules, root) : exported('exercise', wanted);
}

/** The procedures in play in an exercise and no others, so that none is loaded that nobody meets. */
function rulesCode(exercise: Exercise, rules: RuleBook, root: string): string {
  const files = proceduresInPlay({ exercise, rules }).map((id) => {
    const file = path.join(root, 'src/procedures', id, `${id.split('/')[1]}.procedure.ts`);
    return JSON.stringify(file.replaceAll(path.sep, '/'));
  });
  return [
    ...files.map((file, index) => `import * as file${index} from ${file};`),
    `const all = [${files.map((_, index) => `file${index}`).join(', ')}].flatMap((file) => Object.values(file));`,
    'export const rules = Object.fromEntries(all.map((procedure) => [procedure.id, procedure]));',
  ].join('\n');
}

function exported(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

/** The text files of the pages outside a session. */
const START_PAGE = ['ui', 'app', ...agencyIds.map((agency) => `agencies/${agency}`)];

const SCENARIO_TEXT = new RegExp(`^scenarios/((?:${agencyIds.join('|')})/[^/]+)/text[.](fr|en|facile)[.]yaml$`);
const CAST_TEXT = /^scenarios\/((?:personas|agencies)\/[^/]+)\/text[.](fr|en|facile)[.]yaml$/;

function textsCode(sources: Sources, root: string): string {
  const files = Object.keys(sources);
  return [
    `export const scenarioTexts = ${loadersOf(files, SCENARIO_TEXT, root)};`,
    `export const castTexts = ${loadersOf(files, CAST_TEXT, root)};`,
  ].join('\n');
}

/** An object of objects: name, then register, then the function that loads the file. */
function loadersOf(files: string[], pattern: RegExp, root: string): string {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const [, name, register] = pattern.exec(file) ?? [];
    if (name === undefined) continue;
    const address = JSON.stringify(path.join(root, file).replaceAll(path.sep, '/'));
    const loader = `${register}: () => import(${address}).then((texts) => texts.default)`;
    byName.set(name, [...(byName.get(name) ?? []), loader]);
  }
  return `{ ${[...byName].map(([name, loaders]) => `${JSON.stringify(name)}: { ${loaders.join(', ')} }`).join(', ')} }`;
}
