import type { Register } from '#domain/text.ts';
import { exampleTexts } from '#ui/example/example-texts.ts';
import type { Catalog } from '#ui/text/words.ts';

type Catalogs = Record<string, Catalog>;

const files: Record<Register, () => Promise<{ default: Catalogs }>> = {
  fr: () => import('virtual:story-texts/fr'),
  en: () => import('virtual:story-texts/en'),
  facile: () => import('virtual:story-texts/facile'),
};

async function readCatalogs(register: Register): Promise<Catalogs> {
  const catalogs: Catalogs = { example: exampleTexts[register] };
  // Where plain French is not written, French serves.
  for (const each of register === 'facile' ? (['fr', 'facile'] as const) : [register]) {
    const { default: found } = await files[each]();
    for (const [namespace, catalog] of Object.entries(found)) {
      catalogs[namespace] = { ...catalogs[namespace], ...catalog };
    }
  }
  return catalogs;
}

const read = new Map<Register, Promise<Catalogs>>();

/** Every text of the project in one register, by namespace. */
export function catalogsOf(register: Register): Promise<Catalogs> {
  const known = read.get(register) ?? readCatalogs(register);
  read.set(register, known);
  return known;
}
