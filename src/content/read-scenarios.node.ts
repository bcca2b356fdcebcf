import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sources } from '#content/compile.ts';

/** Reads every YAML file under `scenarios/` of a project. */
export function readScenarios(root: string): Sources {
  const folder = path.join(root, 'scenarios');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `scenarios/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}
