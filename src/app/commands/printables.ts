import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { procedures } from '#app/procedures.ts';
import { catalogueOf } from '#content/catalogue.ts';
import { compileAll } from '#content/compile-all.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';

/** Draws the sheet to take home of every exercise, as a PDF, beside the single file it is given. */
const [file = ''] = process.argv.slice(2);
const folder = path.join(path.dirname(file), 'a-imprimer');
mkdirSync(folder, { recursive: true });

const sources = readScenarios(process.cwd());
const { exercises } = compileAll(sources, procedures);
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: false });
const page = await browser.newPage();
for (const { id, title } of catalogueOf(exercises, sources)) {
  await page.goto(`${pathToFileURL(file).href}#/fiche/${id}`);
  // Only the part after "#" changes: the page is asked to begin anew.
  await page.reload();
  await page.getByRole('main').waitFor();
  await page.pdf({
    path: path.join(folder, `${plain(title.fr)}.pdf`),
    format: 'A4',
    preferCSSPageSize: true,
  });
}
await browser.close();
console.log(`${exercises.length} sheets to print in ${folder}`);

/** Letters that every system and every key writes alike. */
function plain(title: string): string {
  const letters = title
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll('œ', 'oe');
  return letters.replaceAll(/[^\w]+/g, ' ').trim();
}
