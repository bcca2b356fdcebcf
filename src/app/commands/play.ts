/**
 * Plays a scenario without a screen:
 *   npm run play -- <scenario> [--player coach|wanderer] [--seed N] [--json]
 */
import { parseArgs } from 'node:util';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { scenarioSettings } from '#app/commands/scenario-settings.ts';
import { DAY, toIso } from '#domain/time.ts';
import { checkExpectations } from '#engine/coach/expectations.ts';
import { followCoach, newGame, wander } from '#engine/coach/play.ts';

const PLAYERS = ['coach', 'wanderer'];
const RANDOM_ACTS = 60;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    player: { type: 'string', default: 'coach' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

const settings = scenarioSettings();
const known = settings.map(({ exercise }) => exercise.id);
const [scenario = ''] = positionals;
// The slug is enough: it is the agency that is easily forgotten.
const setting = settings.find(({ exercise: { id } }) => id === scenario || id.endsWith(`/${scenario}`));
const seed = Number(values.seed);
if (!setting) fail(`There is no scenario "${scenario}". Choose one of:\n  ${known.join('\n  ')}`);
if (!PLAYERS.includes(values.player)) fail(`There is no player "${values.player}". Choose coach or wanderer.`);
if (!Number.isInteger(seed)) fail(`"${values.seed}" is no seed. Give a whole number.`);

const generator = xoroshiro128plus(seed);
const chance = () => (generator.next() >>> 0) / 2 ** 32;
const start = newGame(setting);
const played = values.player === 'wanderer' ? wander(setting, start, chance, RANDOM_ACTS) : start;
const ending = followCoach(setting, played);
const { world } = ending;
const problems = [...ending.problems, ...(values.player === 'coach' ? checkExpectations(setting.exercise, world) : [])];
const letters = [
  ...new Set(world.letters.filter(({ at }) => at >= setting.exercise.opens).map(({ letter }) => letter)),
];
const simulatedDays = Math.round((world.now - setting.exercise.opens) / DAY);

if (!values.json) {
  console.log(
    `${setting.exercise.id}, played by the ${values.player}${values.player === 'wanderer' ? ` (seed ${seed})` : ''}`,
  );
  for (const caseFile of Object.values(world.cases)) {
    console.log(`\n${caseFile.procedure}`);
    for (const { at, event, entered } of caseFile.history) {
      console.log(`  ${toIso(at)}  ${event}${entered.length > 0 ? ` → ${entered.at(-1)}` : ''}`);
    }
  }
  console.log(`\nletters: ${letters.join(', ')}`);
  console.log(`${ending.goalReached ? 'goal reached' : 'goal NOT reached'}: "${setting.exercise.goal}"`);
  console.log(`${ending.steps} acts of the coach, ${ending.rewinds} times back, ${simulatedDays} simulated days`);
  for (const problem of problems) console.log(`problem: ${problem}`);
} else {
  const { goalReached, steps, rewinds } = ending;
  const result = {
    scenario: setting.exercise.id,
    player: values.player,
    seed,
    goalReached,
    steps,
    rewinds,
    simulatedDays,
    letters,
    problems,
  };
  console.log(JSON.stringify(result));
}
process.exitCode = ending.goalReached && problems.length === 0 ? 0 : 1;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
