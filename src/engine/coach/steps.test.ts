import { expect, test } from 'vitest';
import type { Entry } from '#domain/log.ts';
import { instant } from '#domain/time.ts';
import { advise } from '#engine/coach/advise.ts';
import { restOf, type StepSubject, stepsDone, wholeWay } from '#engine/coach/steps.ts';
import { fold } from '#engine/session/fold.ts';
import { effectiveLines } from '#engine/session/rewind.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const setting = { exercise: anExercise(), rules: ruleBook };
const start = fold(setting, []);
const way = wholeWay(setting, start);
const entriesOf = (steps: { entries: Entry[] }[]) => steps.flatMap(({ entries }) => entries);
const all = entriesOf([...way.steps]);

const named = (steps: readonly { about: StepSubject }[]) =>
  steps.map(({ about }) => (about.kind === 'move' ? about.move : about.kind));
const doneIn = (entries: Entry[]) => stepsDone(setting, effectiveLines(entries));

test('the way to the goal is told step by step: what one does, and what one waits for', () => {
  expect(named(way.steps)).toEqual(['enterCredentials', 'enterCode', 'submit', 'wait']);
  expect(way.steps.at(-1)?.about).toMatchObject({ kind: 'wait', event: 'transfer' });
  expect(way.end).toBe('goal');
});

test('the lines of all steps lead to the goal', () => {
  expect(advise(setting, fold(setting, all))).toEqual({ status: 'goal-reached' });
});

test('who has gone on along the way has its rest before them', () => {
  const done = entriesOf(way.steps.slice(0, 2));
  expect(restOf(way, fold(setting, done))?.steps).toEqual(way.steps.slice(2));
  expect(restOf(way, fold(setting, done.slice(0, 3)))?.steps).toEqual(way.steps);
  expect(restOf(way, fold(setting, all))?.steps).toEqual([]);
});

test('who has left the way has to look for another', () => {
  const aWeekLater: Entry = { kind: 'wait', to: instant('2031-04-05T09:00') };
  expect(restOf(way, fold(setting, [aWeekLater]))).toBeUndefined();
});

test('from before each step that was done, it is the next one again', () => {
  const { steps, begun } = doneIn(all);
  expect(named(steps)).toEqual(named(way.steps));
  expect(begun).toBeUndefined();
  for (const [index, { line }] of steps.entries()) {
    const [first] = wholeWay(setting, fold(setting, [...all, { kind: 'rewind', to: line }])).steps;
    expect(named(first ? [first] : [])).toEqual([named(steps)[index]]);
  }
});

test('the page that a step leads to belongs to it; going back does not stay on the page before', () => {
  const toTheSpace = entriesOf(way.steps.slice(0, 2));
  const { steps } = doneIn([...toTheSpace, ...(way.steps[2]?.entries ?? [])]);
  expect(toTheSpace.at(-1)).toMatchObject({ kind: 'visit' });
  expect(steps.at(-1)?.line).toBe(toTheSpace.length);
});

test('what is half done begins a step; pages that were only looked at do not', () => {
  const looked: Entry = { kind: 'visit', site: 'employment', page: '/payments' };
  const signedIn = entriesOf(way.steps.slice(0, 2));
  expect(doneIn([...signedIn, looked]).begun).toBeUndefined();
  const typing = way.steps[2]?.entries.slice(0, -2) ?? [];
  expect(doneIn([...signedIn, ...typing])).toMatchObject({ begun: signedIn.length });
});

test('waiting twice in a row is one step, and a clock that went by itself is none', () => {
  const waits: Entry[] = [
    { kind: 'wait', to: instant('2031-03-30T09:00') },
    { kind: 'wait', to: instant('2031-03-31T09:00') },
    { kind: 'wait', to: instant('2031-03-31T09:01'), byClock: true },
  ];
  expect(doneIn(waits).steps).toMatchObject([{ about: { kind: 'wait', until: instant('2031-03-31T09:00') }, line: 0 }]);
});

test('a page to be looked at is a step of its own', () => {
  const looking = { exercise: anExercise({ goal: 'toDo', looks: ['/payments'] }), rules: ruleBook };
  const { steps } = wholeWay(looking, fold(looking, []));
  expect(named(steps)).toEqual(['enterCredentials', 'enterCode', 'look']);
  expect(named(stepsDone(looking, effectiveLines(entriesOf([...steps]))).steps)).toEqual(named(steps));
});

test('where the goal is out of reach the way says so', () => {
  const late = { exercise: anExercise({ opens: instant('2031-04-17') }), rules: ruleBook };
  expect(wholeWay(late, fold(late, []))).toMatchObject({ steps: [], end: 'lost' });
});
