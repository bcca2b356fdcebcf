import { castTexts, scenarioTexts } from 'virtual:scenario-texts';
import { namespaceOf, registerOf } from '#content/namespace.ts';
import type { Register } from '#domain/text.ts';
import type { Catalog } from '#ui/text/words.ts';

/** The words of a screen, by namespace, in one register. */
export type Catalogs = Record<string, Catalog>;

const files = import.meta.glob<Catalog>(['../**/*.text.*.yaml', '!../ui/example/**'], { import: 'default' });

/** The registers to read, the last winning: where plain French is not written, French serves. */
const readings: Record<Register, Register[]> = { fr: ['fr'], en: ['en'], facile: ['fr', 'facile'] };

/** Loads the words of some namespaces, in one register; of the scenario and its cast too when they are named. */
export async function loadTexts(register: Register, namespaces: string[]): Promise<Catalogs> {
  const catalogs: Catalogs = Object.fromEntries(namespaces.map((namespace) => [namespace, {}]));
  const found = readings[register].flatMap((reading) =>
    namespaces.flatMap((namespace) => {
      const load = loaderOf(namespace, reading);
      return load ? [load().then((catalog) => ({ namespace, catalog }))] : [];
    }),
  );
  for (const { namespace, catalog } of await Promise.all(found)) {
    catalogs[namespace] = { ...catalogs[namespace], ...catalog };
  }
  return catalogs;
}

function loaderOf(namespace: string, register: Register): (() => Promise<Catalog>) | undefined {
  const scenario = namespace.replace(/^scenarios\//, '');
  const virtual = scenarioTexts[scenario]?.[register] ?? castTexts[namespace]?.[register];
  if (virtual) return virtual;
  const isWanted = (path: string) => namespaceOf(path) === namespace && registerOf(path) === register;
  return Object.entries(files).find(([file]) => isWanted(file.replace(/^\.\.\//, 'src/')))?.[1];
}
