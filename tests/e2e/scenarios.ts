import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../scenarios');

/** Every scenario on disk, as `<agency>/<slug>`: a new one is found by itself. */
export const scenarios = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep))
  .filter((parts) => parts.length === 3 && parts[2] === 'scenario.yaml')
  .map(([agency, slug]) => `${agency}/${slug}`)
  .sort();

const agencyOf = (scenario: string) => scenario.slice(0, scenario.indexOf('/'));

/** The first scenario of each agency: how a screen is laid out is the shell's doing, not the scenario's. */
export const onePerAgency = scenarios.filter(
  (scenario, index) => scenarios.findIndex((other) => agencyOf(other) === agencyOf(scenario)) === index,
);
