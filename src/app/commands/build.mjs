import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, runTool, say } from './processes.mjs';

const INPUTS = ['src', 'scenarios', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const STAMP = path.join(root, 'dist/.built-from');
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

const isFresh = (wanted) => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;

export async function build(args = []) {
  // Taken before building: a file saved meanwhile makes the result stale, as it should.
  const builtFrom = fingerprint();
  const code = await runTool('vite', 'vite', ['build', '--logLevel', 'warn', ...args]);
  // Another folder than dist means that somebody builds for themselves.
  if (code === 0 && args.length === 0) writeFileSync(STAMP, builtFrom);
  return code;
}

export async function buildIfStale() {
  if (isFresh(fingerprint())) return 0;
  say('Building the site…');
  return build();
}
