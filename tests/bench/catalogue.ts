import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { listCode } from '#app/build/list-code.ts';
import { searchIn } from '#app/home/exercise-search.ts';
import { type CatalogueEntry, catalogueOf } from '#content/catalogue.ts';
import { compileAll } from '#content/compile-all.ts';
import { listed } from '#content/exercise-list.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';
import type { RuleBook } from '#engine/session/setting.ts';
import { type Figure, median } from './figures.ts';

const SIZES = [10, 100, 1_000, 10_000];
const ASKED = ['declar', 'un message', 'rembousement', 'Samira', 'carte numero 7', 'je cherche un papier'];
const START = `
export { firstChoice, total, agencies } from 'virtual:first-choice';
export const list = () => import('virtual:exercise-list/fr');`;

/** What the start page carries, and how long a search takes in Node, as the catalogue grows: clones with varied words. */
export async function measureCatalogue(rules: RuleBook): Promise<Figure[]> {
  const sources = readScenarios('.');
  const real = catalogueOf(compileAll(sources, rules).exercises, sources);
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const catalogue = cloned(real, size);
    const bytes = await startBytes(catalogue);
    const times = await searchTimes(catalogue);
    const among = `${size.toLocaleString('en')} scenarios`;
    figures.push(
      {
        id: `catalogue-start-${size}`,
        what: `Exercises in the start page, of ${among}`,
        unit: 'kB',
        value: bytes / 1000,
      },
      { id: `catalogue-search-${size}`, what: `Slowest search among ${among}`, unit: 'ms', value: Math.max(...times) },
    );
  }
  return figures;
}

function cloned(real: readonly CatalogueEntry[], size: number): CatalogueEntry[] {
  return Array.from({ length: size }, (_, index) => {
    const entry = real[index % real.length] as CatalogueEntry;
    const words = `${word(index)} ${word(index * 7 + 3)}`;
    const varied = (texts: CatalogueEntry['title']) =>
      ({ fr: `${texts.fr} ${words}`, en: `${texts.en} ${words}`, facile: `${texts.facile} ${words}` }) as const;
    return index < real.length
      ? entry
      : { ...entry, id: `${entry.id}-${index}`, title: varied(entry.title), summary: varied(entry.summary) };
  });
}

/** Made of syllables: five thousand different ones. */
function word(index: number): string {
  const syllables = ['ba', 'ro', 'ti', 'lu', 'men', 'sa', 'cor', 'vé', 'pi', 'don'];
  return [...String(index % 5_000)].map((digit) => syllables[Number(digit)]).join('');
}

async function startBytes(catalogue: CatalogueEntry[]): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'synthetic',
        resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
        load: (id) => {
          if (id === '\0virtual:start') return START;
          return id.startsWith('\0virtual:') ? listCode(id.replace('\0virtual:', ''), catalogue) : undefined;
        },
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: 'virtual:start', preserveEntrySignatures: 'strict' },
    },
  });
  const output = 'output' in result ? result.output : [];
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') throw new Error('The start page was not built.');
  return brotliCompressSync(entry.code).length;
}

async function searchTimes(catalogue: CatalogueEntry[]): Promise<number[]> {
  const search = await searchIn(
    catalogue.map((entry) => listed(entry, 'fr')),
    ({ agency }) => agency,
  );
  const timed = (text: string) => {
    const before = performance.now();
    search({ text, agency: '', level: '', page: 1 });
    return performance.now() - before;
  };
  return ASKED.map((text) => median(Array.from({ length: 5 }, () => timed(text))));
}
