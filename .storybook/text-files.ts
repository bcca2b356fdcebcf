import type { Register } from '#domain/text.ts';
import type { Catalog } from '#ui/text/words.ts';

const files = import.meta.glob<Catalog>('../src/**/*.text.*.yaml', { eager: true, import: 'default' });

const FILE = /^\.\.\/src\/(?:procedures\/)?(.+)\/[^/]+\.text\.(fr|en|facile)\.yaml$/;

/** Every text file of the project in one register, by folder. Where plain French is not written, French serves. */
function readCatalogs(register: Register): Record<string, Catalog> {
  const catalogs: Record<string, Catalog> = {};
  const wanted = register === 'facile' ? ['fr', 'facile'] : [register];
  for (const each of wanted) {
    for (const [file, catalog] of Object.entries(files)) {
      const [, namespace, written] = FILE.exec(file) ?? [];
      if (namespace && written === each) catalogs[namespace] = { ...catalogs[namespace], ...catalog };
    }
  }
  return catalogs;
}

const catalogs: Record<Register, Record<string, Catalog>> = {
  fr: readCatalogs('fr'),
  en: readCatalogs('en'),
  facile: readCatalogs('facile'),
};

export const catalogsOf = (register: Register): Record<string, Catalog> => catalogs[register];
