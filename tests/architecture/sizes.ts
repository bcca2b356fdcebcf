/**
 * The size budget: what a first visit fetches may not grow past it. Run after a build; `npm run check` and `npm test` do.
 * A larger budget is a decision: say in the commit what it buys, on a phone that gets 200 kB in a second.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** In kB of 1,000 bytes: compressed by Brotli, as hosts send it; the single file by gzip, as it is sent by mail. */
const BUDGET = {
  'start page': 102,
  'start page, scripts alone': 94,
  'first page of an exercise, scripts alone': 210,
  'first page of an exercise, styles alone': 12,
  'single file': 1_700,
};
/** What has no business in a first load; each of these words stands in the program of a library. */
const LATER = { tldts: 'the table of all domains, which MSW brings for cookies', '%PDF-1': 'what makes PDF documents' };

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');

/** What `src/app/build/boot.js` was filled with: the files that a page asks for at once. */
interface Files {
  main: string;
  start: string[];
  home: string[];
  words: Record<string, string[]>;
  ahead: string;
  session: string[];
  agencies: Record<string, string[]>;
}

const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
const listed = /const files=(\{.*?\});/.exec(page)?.[1];
if (!listed) throw new Error('dist/index.html does not name its files: has src/app/build/entry-page.ts changed?');
const files = JSON.parse(listed) as Files;

const read = (file: string) => readFileSync(path.join(dist, file));
const brotli = (file: string) => brotliCompressSync(read(file)).length;
const weight = (names: string[]) => [...new Set(names)].reduce((sum, file) => sum + brotli(file), 0) / 1_000;

const isScript = (file: string) => file.endsWith('.js');
const everyPage = [files.main, ...files.start, ...(files.words.fr ?? [])];
const startPage = [...everyPage, ...files.home];
const ofAgency = Object.values(files.agencies).map((own) => [...everyPage, files.ahead, ...files.session, ...own]);
const heaviest = (wanted: (file: string) => boolean) => Math.max(...ofAgency.map((all) => weight(all.filter(wanted))));

const usb = path.join(root, 'dist-usb/demarches-a-blanc.html');
const sizes: Record<keyof typeof BUDGET, number | undefined> = {
  'start page': weight(['index.html', ...startPage]),
  'start page, scripts alone': weight(startPage.filter(isScript)),
  'first page of an exercise, scripts alone': heaviest(isScript),
  'first page of an exercise, styles alone': heaviest((file) => !isScript(file)),
  'single file': existsSync(usb) ? gzipSync(readFileSync(usb)).length / 1_000 : undefined,
};

const problems: string[] = [];
for (const [name, budget] of Object.entries(BUDGET)) {
  const size = sizes[name as keyof typeof BUDGET];
  if (size === undefined) continue;
  console.log(`${name}: ${size.toFixed(1)} kB of ${budget} kB`);
  if (size > budget)
    problems.push(`${name}: ${size.toFixed(1)} kB, and the budget is ${budget} kB. Let what is new come later.`);
}
for (const file of new Set(ofAgency.flat().concat(startPage).filter(isScript))) {
  for (const [word, what] of Object.entries(LATER)) {
    if (read(file).includes(word))
      problems.push(`dist/${file} holds ${what}. It comes with the first load: load it later.`);
  }
}
for (const problem of problems) console.error(problem);
console.log(`Sizes: ${problems.length === 0 ? 'within the budget' : `${problems.length} to mend`}.`);
process.exit(problems.length === 0 ? 0 : 1);
