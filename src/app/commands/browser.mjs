import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { npm, root, say, scriptOf } from './processes.mjs';

const onLinux = process.platform === 'linux';
const NPM_BROWSER = path.join(root, 'tests/browser');

/** Opens a page for real: a browser that is merely found may lack a library. Answers its path, or null. */
async function trial(executablePath) {
  const { chromium } = await import(pathToFileURL(path.join(root, 'node_modules/playwright/index.mjs')).href);
  let server;
  try {
    server = await chromium.launchServer({
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: false,
      timeout: 30_000,
    });
    const browser = await chromium.connect(server.wsEndpoint(), { timeout: 10_000 });
    await (await browser.newPage()).goto('about:blank');
    const found = server.process().spawnfile;
    say(`Browser: ${found} (${browser.version()})`);
    return found;
  } catch {
    return null;
  } finally {
    await server?.close();
  }
}

function installedBrowsers() {
  const { env } = process;
  if (process.platform === 'win32') {
    const places = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((folder) => places.map((place) => path.join(folder, place)));
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function fromThisMachine() {
  for (const candidate of installedBrowsers()) {
    const found = existsSync(candidate) && (await trial(candidate));
    if (found) return found;
  }
  return null;
}

async function fromPlaywright() {
  say("No browser yet. Trying Playwright's own download…");
  const download = [scriptOf('playwright', 'playwright'), 'install', 'chromium', '--only-shell'];
  const { status } = spawnSync(process.execPath, download, { stdio: 'ignore', timeout: 240_000 });
  return status === 0 ? trial() : null;
}

/** A Chromium inside an npm package, for machines that reach npm and nothing else, without administrator's rights. */
async function fromNpm() {
  if (!onLinux || process.arch !== 'x64') return null;
  say('Trying the Chromium published on npm (66 MB)…');
  const entry = path.join(NPM_BROWSER, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry) && npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], NPM_BROWSER) !== 0) return null;
  // The package carries the system libraries that a bare machine lacks, and unpacks them only where it believes that
  // it runs on Lambda. It decides so when it is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packed } = await import(pathToFileURL(entry).href);
    return await trial(await packed.executablePath());
  } catch (problem) {
    say(`The Chromium published on npm does not start here: ${problem.message}`);
    return null;
  }
}

async function fromDebian() {
  if (!onLinux || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say("Installing Debian's Chromium…");
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', install], { stdio: 'ignore', timeout: 600_000, env });
  return existsSync('/usr/bin/chromium') ? trial('/usr/bin/chromium') : null;
}

async function asAsked() {
  const wanted = process.env.CHROMIUM_PATH;
  if (!wanted) return null;
  const found = await trial(wanted);
  if (!found) say(`CHROMIUM_PATH is ${wanted}, which does not start. Looking for another browser…`);
  return found;
}

const SOURCES = [asAsked, () => trial(), fromThisMachine, fromPlaywright, fromNpm, fromDebian];

/** The path of a Chromium that starts, found or fetched; null after a sentence that says what to do. */
export async function ensureBrowser() {
  for (const source of SOURCES) {
    const found = await source();
    if (found) return found;
  }
  console.error('No browser could be found or fetched. Install Chromium, or set CHROMIUM_PATH to one that starts.');
  return null;
}
