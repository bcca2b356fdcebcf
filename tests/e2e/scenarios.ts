import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../../scenarios');

interface Scenario {
  /** `<agency>/<slug>` */
  id: string;
  procedure: string;
  level: string;
}

const LEVELS = ['first-steps', 'on-my-own', 'surprises'];

/** Every scenario on disk: a new one is found by itself. The one that a beginner meets first comes first. */
export const scenarios: readonly Scenario[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep))
  .filter((parts) => parts.length === 3 && parts[2] === 'scenario.yaml')
  .map((parts) => {
    const { procedure, level } = parse(readFileSync(path.join(root, ...parts), 'utf8'));
    return { id: parts.slice(0, 2).join('/'), procedure, level };
  })
  .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.id.localeCompare(b.id));

const oneOfEach = (kindOf: (scenario: Scenario) => string) =>
  scenarios.filter((scenario, index) => scenarios.findIndex((other) => kindOf(other) === kindOf(scenario)) === index);

const idsOf = (some: readonly Scenario[]) => some.map(({ id }) => id).sort();

/** What somebody who uses the keyboard alone finishes, on a wide screen. */
export const BY_KEYBOARD = {
  firstExercise: 'employment/on-time-without-work',
  falseAdviser: 'employment/false-adviser',
  unusualConnection: 'identity/unusual-connection',
} as const;

const isByKeyboard = ({ id }: Scenario) => (Object.values(BY_KEYBOARD) as string[]).includes(id);
const finishedByKeyboard = scenarios.filter(isByKeyboard).map(({ procedure }) => procedure);

/** What several agencies have by the same name is made of the same parts: one door, one way of asking money back. */
const nameOf = (procedure: string) => procedure.slice(procedure.indexOf('/') + 1);

/**
 * One scenario of each procedure that is not finished by keyboard: the pages are the procedure's, and every scenario is finished
 * without a screen by the unit tests. `EVERY_SCENARIO=1` plays them all.
 */
export const onePerProcedure = idsOf(
  process.env.EVERY_SCENARIO
    ? scenarios
    : oneOfEach(({ procedure }) => nameOf(procedure)).filter(
        ({ procedure }) => !finishedByKeyboard.includes(procedure),
      ),
);
