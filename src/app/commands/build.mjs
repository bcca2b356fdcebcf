import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { root, runTool, runTsx, say } from './processes.mjs';

const INPUTS = ['src', 'scenarios', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
/** What is built, for whom, and where it is written down from what: nothing lies beside the single file. */
const SITE = { args: [], stamp: path.join(root, 'dist/.built-from') };
const SINGLE_FILE = {
  args: ['--mode', 'usb', '--outDir', 'dist-usb', '--emptyOutDir'],
  made: path.join(root, 'dist-usb/demarches-a-blanc.html'),
  stamp: path.join(root, 'node_modules/.cache/dist-usb-built-from'),
};
// Tests and stories do not ship: changing one must not make `npm start` build again.
const NOT_SHIPPED = /\.(test|stories)\.tsx?$/;

function filesOf(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(`${place}/${name}`));
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesOf)) {
    if (!NOT_SHIPPED.test(file)) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

const isFresh = ({ stamp, made = stamp }, wanted) =>
  existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

async function make({ args, stamp }) {
  // Taken before building: a file saved meanwhile makes the result stale, as it should.
  const builtFrom = fingerprint();
  const code = await runTool('vite', 'vite', ['build', '--logLevel', 'warn', ...args]);
  if (code !== 0) return code;
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, builtFrom);
  return 0;
}

async function makeIfStale(what, doing) {
  if (isFresh(what, fingerprint())) return 0;
  say(doing);
  return make(what);
}

/** The site for a host. With options, somebody builds for themselves: that is not taken for the site of this folder. */
export const build = (args = []) =>
  args.length === 0 ? make(SITE) : runTool('vite', 'vite', ['build', '--logLevel', 'warn', ...args]);

export const buildIfStale = () => makeIfStale(SITE, 'Building the site…');

export const buildSingleFileIfStale = () => makeIfStale(SINGLE_FILE, 'Building the single file…');

/** The site in one file, and beside it what one may want on paper. */
export async function buildUsb(args) {
  const { values } = parseArgs({ args, options: { 'no-printables': { type: 'boolean', default: false } } });
  const code = await make(SINGLE_FILE);
  if (code !== 0) return code;
  say('dist-usb/demarches-a-blanc.html: copy it where you like, open it by double-click.');
  if (values['no-printables']) return 0;
  const browser = await ensureBrowser();
  if (!browser) {
    console.error('The single file is there. The sheets to print are not: they are drawn by a browser.');
    return 0;
  }
  return runTsx('src/app/commands/printables.ts', [SINGLE_FILE.made], { CHROMIUM_PATH: browser });
}
