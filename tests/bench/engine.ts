import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { scenarioSettings } from '#app/commands/scenario-settings.ts';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { adviseWithWayBack } from '#engine/coach/advise.ts';
import { type Chance, type Game, newGame, wander } from '#engine/coach/play.ts';
import { apply, fold } from '#engine/session/fold.ts';
import { proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';
import { Timeline } from '#engine/session/timeline.ts';
import { type Figure, median } from './figures.ts';

const LOG_LENGTHS = [2_000, 5_000];
/** Wanderers send files at every turn; people send a few dozen at the most. */
const MOST_FILES = 40;
const RANDOM_ACTS = 60;
const WANDERERS = 20;
/** The slowest answers are asked for again: a pause of the machine is not the coach's. */
const ASKED_AGAIN = 30;

/** How long the engine takes, in Node, with nothing slowed down. */
export function measureEngine(rounds: number): Figure[] {
  const settings = scenarioSettings();
  const [first] = settings;
  if (!first) throw new Error('There is no scenario to measure with.');
  return [
    ...LOG_LENGTHS.flatMap((length) => measureLog(first, length, rounds)),
    ...measureCoach(settings, 'coach', `${settings.length} scenarios`),
    ...measureCoach(settings.filter(hangsTogether).map(withManyPapers), 'coach-many', 'three open cases and 12 papers'),
  ];
}

function measureLog(setting: Setting, length: number, rounds: number): Figure[] {
  const entries = longLog(setting, length);
  // Of all lines, a move costs most: the statechart is stepped.
  const lastMove = entries.findLastIndex(({ kind }) => kind === 'move');
  const before = fold(setting, entries.slice(0, lastMove));
  const folds = Array.from({ length: rounds }, () => timed(() => fold(setting, entries)));
  const oneMore = Array.from({ length: 200 }, () => timed(() => apply(setting, before, entries[lastMove] as Entry)));
  const moves = entries.filter(({ kind }) => kind === 'move').length;
  const size = `${length.toLocaleString('en')} lines, ${moves} of them moves`;
  return [
    { id: `fold-${length}`, what: `Fold of a log of ${size}`, unit: 'ms', value: median(folds), values: folds },
    { id: `one-more-${length}`, what: 'One more move after them', unit: 'ms', value: median(oneMore) },
    ...measureForks(setting, entries),
  ];
}

/** Going to another moment of a long session, keeping what had happened: the line, and the world it leads to. */
function measureForks(setting: Setting, entries: Entry[]): Figure[] {
  const { length } = entries;
  const timeline = new Timeline(setting, entries);
  const chance = chanceFrom(2);
  const forks = Array.from({ length: 100 }, () => {
    const to = Math.floor(chance() * length);
    return timed(() => {
      timeline.grow([{ kind: 'fork', to }]);
      return timeline.world;
    });
  });
  const what = `Fork of a session of ${length.toLocaleString('en')} lines, the slowest of ${forks.length}`;
  return [{ id: `fork-${length}`, what, unit: 'ms', value: Math.max(...forks) }];
}

/** Scenarios with at least three cases besides the doors. */
function hangsTogether(setting: Setting): boolean {
  const open = proceduresInPlay(setting).filter((id) => rulesOf(setting, id).signedInState === undefined);
  return open.length >= 3;
}

/** The same scenario with twelve papers in the drawer. */
function withManyPapers(setting: Setting): Setting {
  const { drawer } = setting.exercise;
  const copies = Array.from({ length: 12 - drawer.length }, (_, index) => {
    const paper = drawer[index % drawer.length];
    return paper ? [{ ...paper, id: `${paper.id}-copy-${index}` }] : [];
  });
  return { ...setting, exercise: { ...setting.exercise, drawer: [...drawer, ...copies.flat()] } };
}

/**
 * A long session: random acts, each with the request that the app keeps beside it. The wanderer is shown no earlier line
 * and so never goes back: every line counts in the fold.
 */
function longLog(setting: Setting, length: number): Entry[] {
  const chance = chanceFrom(1);
  let game = newGame(setting);
  while (game.entries.length < length) {
    const next = wander(setting, { entries: [], world: game.world }, chance, 1);
    const files = Object.keys(next.world.uploads).length;
    if (files > MOST_FILES && next.entries.some(({ kind }) => kind === 'upload')) continue;
    const sent = next.entries.flatMap((entry) => exchangeOf(entry, game.entries.length));
    const world = sent.reduce((current, entry) => apply(setting, current, entry), next.world);
    game = { entries: [...game.entries, ...next.entries, ...sent], world };
  }
  return game.entries.slice(0, length);
}

function exchangeOf(entry: Entry, line: number): Entry[] {
  if (entry.kind !== 'move' && entry.kind !== 'draft') return [];
  const exchange = {
    id: `exchange-${line}`,
    method: 'POST',
    url: '/api',
    sent: entry.answers,
    status: 200,
    received: {},
  };
  return [{ kind: 'exchange', exchange }];
}

interface Question {
  setting: Setting;
  world: World;
  entries: Entry[];
}

/** The coach is asked after every act of every wanderer, as it is in the app. */
function measureCoach(settings: Setting[], id: string, where: string): Figure[] {
  const asked = settings.flatMap((setting) =>
    Array.from({ length: WANDERERS }, (_, seed) => questionsOn(setting, seed + 1)).flat(),
  );
  for (const question of asked.slice(0, 300)) answerTime(question);
  const answers = asked.map((question) => ({ question, took: answerTime(question) })).sort((a, b) => b.took - a.took);
  for (const slow of answers.slice(0, ASKED_AGAIN)) {
    for (let again = 0; again < 4; again += 1) slow.took = Math.min(slow.took, answerTime(slow.question));
  }
  const times = answers.map(({ took }) => took);
  const worlds = `${times.length.toLocaleString('en')} worlds of ${where}`;
  return [
    { id: `${id}-median`, what: `Answer of the coach, median of ${worlds}`, unit: 'ms', value: median(times) },
    { id: `${id}-worst`, what: 'Answer of the coach, worst of them', unit: 'ms', value: Math.max(...times) },
  ];
}

function questionsOn(setting: Setting, seed: number): Question[] {
  const chance = chanceFrom(seed);
  const questions: Question[] = [];
  let game: Game = newGame(setting);
  for (let act = 0; act < RANDOM_ACTS; act += 1) {
    game = wander(setting, game, chance, 1);
    questions.push({ setting, ...game });
  }
  return questions;
}

/** Asked as if for the first time: the coach remembers what it answered of the very same cases. */
function answerTime({ setting, entries, world }: Question): number {
  const unknown = { ...world, cases: { ...world.cases } };
  return timed(() => adviseWithWayBack(setting, entries, unknown));
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}
