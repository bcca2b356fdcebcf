import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../scenarios');

/** Every scenario on disk, as `<agency>/<slug>`: a new one is found by itself. */
export const scenarios = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep))
  .filter((parts) => parts.length === 3 && parts[2] === 'scenario.yaml')
  .map(([agency, slug]) => `${agency}/${slug}`)
  .sort();

const procedureOf = (scenario: string) =>
  /^procedure: *(\S+)/m.exec(readFileSync(path.join(root, scenario, 'scenario.yaml'), 'utf8'))?.[1];

/** The first scenario of each procedure: how a screen is laid out is the shell's doing, not the scenario's. */
export const onePerProcedure = scenarios.filter(
  (scenario, index) => scenarios.findIndex((other) => procedureOf(other) === procedureOf(scenario)) === index,
);
