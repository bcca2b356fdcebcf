import { castTexts, scenarioTexts } from 'virtual:scenario-texts';
import { namespaceOf, registerOf } from '#content/namespace.ts';
import type { Register } from '#domain/text.ts';
import type { Catalog } from '#ui/text/words.ts';

/** The words of a screen, by namespace, in one register. */
export type Catalogs = Record<string, Catalog>;

/** What a first page needs, and what comes after it: see `text-parts.ts`. */
const files = {
  first: import.meta.glob<Catalog>(['../**/*.text.*.yaml', '!../ui/example/**'], {
    query: '?first',
    import: 'default',
  }),
  rest: import.meta.glob<Catalog>(
    ['../procedures/**/*.text.*.yaml', '../portals/*/*.text.*.yaml', '../{portal-kit,shell-kit}/*.text.*.yaml'],
    { query: '?rest', import: 'default' },
  ),
};
type Part = keyof typeof files;
const WHOLE: readonly Part[] = ['first', 'rest'];

/** The registers to read, the last winning: where plain French is not written, French serves. */
const readings: Record<Register, Register[]> = { fr: ['fr'], en: ['en'], facile: ['fr', 'facile'] };

/** Loads the words of some namespaces, in one register; of the scenario and its cast too when they are named. */
export async function loadTexts(register: Register, namespaces: string[], parts = WHOLE): Promise<Catalogs> {
  const catalogs: Catalogs = Object.fromEntries(namespaces.map((namespace) => [namespace, {}]));
  const found = readings[register].flatMap((reading) =>
    namespaces.flatMap((namespace) =>
      loadersOf(namespace, reading, parts).map((load) => load().then((catalog) => ({ namespace, catalog }))),
    ),
  );
  for (const { namespace, catalog } of await Promise.all(found)) {
    catalogs[namespace] = { ...catalogs[namespace], ...catalog };
  }
  return catalogs;
}

function loadersOf(namespace: string, register: Register, parts: readonly Part[]): (() => Promise<Catalog>)[] {
  const scenario = namespace.replace(/^scenarios\//, '');
  const virtual = scenarioTexts[scenario]?.[register] ?? castTexts[namespace]?.[register];
  if (virtual) return parts.includes('first') ? [virtual] : [];
  return parts.flatMap((part) => {
    const load = byName[part].get(`${namespace} ${register}`);
    return load ? [load] : [];
  });
}

const byName = { first: loadersByName(files.first), rest: loadersByName(files.rest) };

function loadersByName(loaders: Record<string, () => Promise<Catalog>>): Map<string, () => Promise<Catalog>> {
  return new Map(
    Object.entries(loaders).map(([file, load]) => {
      const path = file.replace(/^\.\.\//, 'src/');
      return [`${namespaceOf(path)} ${registerOf(path)}`, load];
    }),
  );
}
