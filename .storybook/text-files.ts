import { namespaceOf, registerOf } from '#content/namespace.ts';
import type { Register } from '#domain/text.ts';
import { exampleTexts } from '#ui/example/example-texts.ts';
import type { Catalog } from '#ui/text/words.ts';

type Catalogs = Record<string, Catalog>;

const files = import.meta.glob<Catalog>(
  ['../src/**/*.text.*.yaml', '../scenarios/personas/*/text.*.yaml', '../scenarios/agencies/*/text.*.yaml'],
  { import: 'default' },
);

async function readCatalogs(register: Register): Promise<Catalogs> {
  const catalogs: Catalogs = { example: exampleTexts[register] };
  // Where plain French is not written, French serves.
  const wanted: (Register | undefined)[] = register === 'facile' ? ['fr', 'facile'] : [register];
  for (const each of wanted) {
    const mine = Object.entries(files).filter(([file]) => registerOf(file) === each);
    const read = await Promise.allSettled(mine.map(([, load]) => load()));
    mine.forEach(([file], index) => {
      const result = read[index];
      const namespace = namespaceOf(file.replace('../', ''));
      if (result?.status === 'fulfilled') catalogs[namespace] = { ...catalogs[namespace], ...result.value };
      // One file with a mistake leaves its own stories without words, and every other story standing.
      else console.error(`${file} was not read: its texts are missing in stories.`, result?.reason);
    });
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
