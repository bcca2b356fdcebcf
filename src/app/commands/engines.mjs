import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIfStale, buildSingleFileIfStale } from './build.mjs';
import { npm, root, runTool, say } from './processes.mjs';

const DRIVERS = path.join(root, 'tests/browsers');
const MOST_FOR_INSTALLING = 180_000;

/** Each needs one command of each row; its first one is what is started. */
const engines = [
  { name: 'Firefox', variable: 'FIREFOX_PATH', needs: [['firefox-esr', 'firefox']], packages: ['firefox-esr'] },
  {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    needs: [['WebKitWebDriver'], ['Xvfb']],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

function onThisMachine(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function foundEngine({ variable, needs }) {
  const [first, ...others] = needs.map(onThisMachine);
  return others.every(Boolean) ? (process.env[variable] ?? first) : undefined;
}

/** Debian's own packages, where nobody has to be asked for a password. */
function install(packages) {
  if (!onThisMachine(['apt-get'])) return;
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (rights.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  say(`Installing ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const task of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...args] = [...rights, 'apt-get', '-qq', ...task];
    spawnSync(command, args, { stdio: 'ignore', timeout: MOST_FOR_INSTALLING, env });
  }
}

function missingEngines() {
  const isMissing = (engine) => !foundEngine(engine);
  const wanted = engines.filter(isMissing).flatMap(({ packages }) => packages);
  if (wanted.length > 0) install(wanted);
  return engines.filter(isMissing);
}

/** Tries the built site in Firefox and WebKit, as far as this machine can have them; `--require` wants both. */
export async function testBrowsers(args) {
  const { values } = parseArgs({ args, options: { require: { type: 'boolean', default: false } } });
  const missing = missingEngines();
  for (const { name, packages } of missing) {
    console.error(`${name} is not tried: this machine lacks it. With Debian: apt-get install ${packages.join(' ')}`);
  }
  if (missing.length === engines.length || (values.require && missing.length > 0)) return values.require ? 1 : 0;
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], DRIVERS) !== 0) {
    console.error('No other browser is tried: what drives them could not be installed. Is the npm registry reachable?');
    return values.require ? 1 : 0;
  }
  const built = (await buildIfStale()) || (await buildSingleFileIfStale());
  if (built !== 0) return built;
  const found = Object.fromEntries(engines.map((engine) => [engine.variable, foundEngine(engine) ?? '']));
  return runTool('@playwright/test', 'playwright', ['test', '--config', 'tests/browsers/playwright.config.ts'], found);
}
