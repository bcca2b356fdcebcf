/**
 * The one door to every command: `npm start`, `npm test`, `npm run check`… It uses nothing but Node, because it runs
 * before the packages are there, and installs them itself, so that a fresh copy of the project needs no other step.
 */
import process from 'node:process';
import { build, buildUsb } from './build.mjs';
import { testBrowsers } from './engines.mjs';
import { ensurePackages, requireRecentNode } from './packages.mjs';
import { root, runTool, runTsx } from './processes.mjs';
import { relay, serve } from './serve.mjs';
import { runSteps } from './steps.mjs';

const here = 'src/app/commands';

const tasks = {
  start: serve,
  relay,
  test: (args) => runSteps('test', args),
  'test:browsers': testBrowsers,
  check: (args) => runSteps('check', args),
  dev: (args) => runTool('vite', 'vite', args),
  build,
  'build:usb': buildUsb,
  storybook: (args) => runTool('storybook', 'storybook', ['dev', '--port', '6006', '--no-open', ...args]),
  'build-storybook': (args) => runTool('storybook', 'storybook', ['build', '--quiet', ...args]),
  'check:scenarios': (args) => runTsx(`${here}/check-scenarios.ts`, args),
  fix,
  bench: (args) => runTsx('tests/bench/bench.ts', args),
  play: (args) => runTsx(`${here}/play.ts`, args),
  'new:scenario': (args) => runTsx(`${here}/new-scenario.ts`, args),
  'new:procedure': (args) => runTsx(`${here}/new-procedure.ts`, args),
};

/** Mends what a machine can mend: the editors' schema, the typography of texts, the style of the code. */
async function fix(args) {
  const codes = [
    await runTsx(`${here}/write-schema.ts`),
    await runTsx(`${here}/check-texts.ts`, ['--fix']),
    await runTool('@biomejs/biome', 'biome', ['check', '--write', '.', ...args]),
  ];
  return Math.max(...codes);
}

const [name = 'start', ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
process.chdir(root);
if (!task) {
  console.error(`There is no command "${name}". Choose one of: ${Object.keys(tasks).join(', ')}.`);
  process.exit(1);
}
requireRecentNode();
ensurePackages();
try {
  const code = await task(args);
  // serve() answers undefined: the server goes on until it is stopped.
  if (code !== undefined) process.exit(code);
} catch (problem) {
  // An option that does not exist deserves a sentence, anything else its whole story.
  console.error(String(problem?.code).startsWith('ERR_PARSE_ARGS') ? problem.message : problem);
  process.exit(1);
}
