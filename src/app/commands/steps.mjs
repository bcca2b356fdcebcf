import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { build, buildIfStale, buildSingleFileIfStale } from './build.mjs';
import { root, runTool, runTsx, say } from './processes.mjs';

const CRUISER = ['--config', 'tests/architecture/dependency-cruiser.config.mjs', '--output-type', 'err-long'];

const vitest = (project) => runTool('vitest', 'vitest', ['run', '--project', project]);

/**
 * Everything that is checked, in this order. `npm run check` leaves out those that run the app. The types
 * keep one core busy for long: `beside`, they are looked at while the checks run and the site is built.
 */
const steps = [
  { name: 'style', check: true, run: () => runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']) },
  { name: 'types', check: true, beside: true, run: () => runTool('typescript', 'tsc', ['--noEmit']) },
  {
    name: 'imports',
    check: true,
    run: () => runTool('dependency-cruiser', 'depcruise', [...CRUISER, 'src', 'tests', '.storybook', 'vite.config.ts']),
  },
  { name: 'files', check: true, run: () => runTsx('tests/architecture/file-rules.ts') },
  { name: 'texts', check: true, run: () => runTsx('src/app/commands/check-texts.ts') },
  { name: 'scenarios', check: true, run: () => runTsx('src/app/commands/check-scenarios.ts') },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'stories', needsBrowser: true, run: () => vitest('stories') },
  { name: 'build', early: true, run: freshBuild },
  { name: 'sizes', check: true, run: checkSizes },
  {
    name: 'e2e',
    needsBrowser: true,
    run: () => runTool('@playwright/test', 'playwright', ['test', '--config', 'tests/e2e/playwright.config.ts']),
  },
];

/** An old build is removed first: the end-to-end tests must not pass on yesterday's site. */
async function freshBuild() {
  for (const folder of ['dist', 'dist-usb']) rmSync(path.join(root, folder), { recursive: true, force: true });
  return (await build()) || buildSingleFileIfStale();
}

/** What a first visit fetches is known of a built site alone. */
async function checkSizes() {
  const built = (await buildIfStale()) || (await buildSingleFileIfStale());
  return built || runTsx('tests/architecture/sizes.ts');
}

function chosen(task, args) {
  const { values } = parseArgs({ args, options: { only: { type: 'string' } } });
  const all = task === 'check' ? steps.filter((step) => step.check) : steps;
  if (!values.only) return all;
  const wanted = values.only.split(',').map((name) => name.trim());
  const known = ['check', ...all.map((step) => step.name)];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no step "${unknown.join('", "')}". Choose among: ${known.join(', ')}.`);
    process.exit(1);
  }
  return all.filter((step) => wanted.includes(step.name) || (step.check && wanted.includes('check')));
}

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/** One step after the other; what came out of each is added to the results. */
async function inTurn(some, results) {
  let browser;
  for (const step of some) {
    say(step.name);
    const from = Date.now();
    if (step.needsBrowser && browser === undefined) {
      browser = await ensureBrowser();
      if (browser) process.env.CHROMIUM_PATH = browser;
    }
    const lacksBrowser = step.needsBrowser && !browser;
    const passed = !lacksBrowser && (await step.run()) === 0;
    const note = lacksBrowser ? '  no browser: set CHROMIUM_PATH' : '';
    results.push({ passed, line: `${step.name}  ${seconds(from)}${note}` });
  }
}

/** Runs every step even when one fails, then says what passed: one line each, and a count that machines can read. */
export async function runSteps(task, args) {
  const started = Date.now();
  const results = [];
  const all = chosen(task, args);
  const isBeside = ({ beside }) => beside;
  const isEarly = ({ check, early, beside }) => (check || early) && !beside;
  await Promise.all([inTurn(all.filter(isBeside), results), inTurn(all.filter(isEarly), results)]);
  await inTurn(
    all.filter((step) => !isBeside(step) && !isEarly(step)),
    results,
  );
  const failed = results.filter((result) => !result.passed).length;
  console.log('');
  for (const { passed, line } of results) console.log(`${passed ? '✓' : '✗'} ${line}`);
  console.log(`${seconds(started)} in all`);
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
