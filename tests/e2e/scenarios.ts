import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../scenarios');

/** Every scenario on disk, as `<agency>/<slug>`: a new one is found by itself. */
export const scenarios = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep))
  .filter((parts) => parts.length === 3 && parts[2] === 'scenario.yaml')
  .map(([agency, slug]) => `${agency}/${slug}`)
  .sort();
