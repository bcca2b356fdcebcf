import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { npm, root, say } from './processes.mjs';

const OLDEST_NODE = [20, 20];
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];
const LOCK = path.join(root, 'package-lock.json');
const INSTALLED = path.join(root, 'node_modules/.package-lock.json');
const WITHOUT_LOCK = path.join(root, 'node_modules/.installed-without-lock');

export function requireRecentNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Node ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed.`);
  process.exit(1);
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
const matches = (list, value) => !list || (list.includes(value) && !list.includes(`!${value}`));

/** Optional packages are mostly other machines' binaries; only this machine's are waited for. */
const isExpected = (entry) =>
  !entry.optional ||
  (entry.os && entry.cpu && !entry.libc && matches(entry.os, process.platform) && matches(entry.cpu, process.arch));

/** Compares our lock with the one npm leaves in node_modules, so that packages installed by hand count as well. */
export function missingPackages() {
  if (!existsSync(INSTALLED)) return ['all'];
  const installed = packagesIn(INSTALLED);
  return Object.entries(packagesIn(LOCK))
    .filter(([place, entry]) => place !== '' && isExpected(entry) && installed[place]?.version !== entry.version)
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
}

const fingerprint = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

const acceptedWithoutLock = () => existsSync(WITHOUT_LOCK) && readFileSync(WITHOUT_LOCK, 'utf8') === fingerprint();

export function ensurePackages() {
  if (acceptedWithoutLock() || missingPackages().length === 0) return;
  say('Installing the packages (once, about a minute)…');
  if (npm(['ci', ...QUIETLY]) === 0) return;
  say('The exact list of packages could not be installed; trying the nearest one, package-lock.json stays as it is…');
  if (npm(['install', '--no-package-lock', ...QUIETLY]) === 0) {
    writeFileSync(WITHOUT_LOCK, fingerprint());
    return;
  }
  console.error('The packages could not be installed. Can this machine reach the npm registry?');
  process.exit(1);
}
