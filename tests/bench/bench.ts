/**
 * Measures how fast the app is, against a page that no framework can beat, and prints the goals beside the figures:
 *   npm run bench -- [--rounds N] [--only engine|pages|catalogue|windows|files] [--json]
 *   npm run bench -- --workshop [--small]      the relay of a workshop, alone: minutes, and thousands of learners
 * It never fails on a time: machines differ. `npm run --silent bench -- --json` prints one JSON object and nothing else.
 */
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/app/commands/browser.mjs';
import { buildIfStale } from '../../src/app/commands/build.mjs';
import { root } from '../../src/app/commands/processes.mjs';
import { procedures } from '../../src/app/procedures.ts';
import { measureCatalogue } from './catalogue.ts';
import { measureEngine } from './engine.ts';
import type { Figure } from './figures.ts';
import { measureFiles } from './files.ts';
import { goals } from './goals.ts';
import { measurePages } from './pages.ts';
import { launchBrowser, PHONE } from './phone.ts';
import { tableOf } from './table.ts';
import { measureWindows } from './windows.ts';
import { measureWorkshop } from './workshop/workshop.ts';

const PARTS = ['engine', 'pages', 'catalogue', 'windows', 'files'];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    workshop: { type: 'boolean', default: false },
    /** A tenth of the learners: to see that it runs, not how fast. */
    small: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  stop(`"${values.rounds}" is no number of rounds. Give a whole number from 1.`);
if (values.only !== undefined && !PARTS.includes(values.only))
  stop(`There is no part "${values.only}". Choose engine, pages, catalogue, windows or files.`);
// Standard output belongs to the figures: what is said on the way goes beside it.
console.log = console.error;

const parts = values.workshop ? [] : PARTS.filter((part) => values.only === undefined || part === values.only);
const figures: Figure[] = [];
let browser = 'none';
if (values.workshop) figures.push(...(await measureWorkshop(rounds, values.small, (line) => console.error(line))));
if (parts.includes('pages') || parts.includes('windows')) {
  const built = await buildIfStale();
  if (built !== 0) process.exit(built);
}
if (parts.some((part) => part !== 'engine' && part !== 'catalogue')) {
  const executable = await ensureBrowser();
  if (!executable) process.exit(1);
  process.env.CHROMIUM_PATH = executable;
  const opened = await launchBrowser();
  browser = opened.version();
  await opened.close();
}
if (parts.includes('pages'))
  figures.push(...(await measurePages(path.join(root, 'dist'), rounds, (line) => console.error(line))));
if (parts.includes('catalogue')) figures.push(...(await measureCatalogue(procedures)));
if (parts.includes('windows'))
  figures.push(...(await measureWindows(path.join(root, 'dist'), (line) => console.error(line))));
if (parts.includes('files')) figures.push(...(await measureFiles(rounds, (line) => console.error(line))));
if (parts.includes('engine')) figures.push(...measureEngine(rounds));

const judged = figures.map((figure): Figure => {
  const goal = goals[figure.id];
  return goal === undefined ? figure : { ...figure, goal, met: figure.value <= goal };
});
const machine = { node: process.version, browser, cores: os.cpus().length, load: os.loadavg()[0] };
const result = { rounds, phone: PHONE, machine, figures: judged };
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : tableOf(result));
process.exit(0);

function stop(reason: string): never {
  console.error(reason);
  process.exit(2);
}
