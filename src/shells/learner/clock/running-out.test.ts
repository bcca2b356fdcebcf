import { expect, test } from 'vitest';
import { MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import { lastAct } from '#engine/session/rewind.ts';
import type { Setting } from '#engine/session/setting.ts';
import { runningOut } from '#shells/learner/clock/running-out.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const setting: Setting = { exercise: anExercise({ realTime: true }), rules: ruleBook };
const SIGN_IN = 'employment/sign-in';

/** The world with a delay that runs out in so many minutes. */
function withCode(minutes: number): World {
  const world = openWorld(setting);
  const door = world.cases[SIGN_IN];
  if (!door) throw new Error('There is no door.');
  const timers = [{ id: 'code', at: world.now + minutes * MINUTE, event: { type: 'codeExpires' } }];
  return { ...world, cases: { [SIGN_IN]: { ...door, timers } as typeof door } };
}

test('what runs out within five minutes is told, with the minutes that are left', () => {
  expect(runningOut(setting, withCode(4))).toMatchObject([{ procedure: SIGN_IN, minutes: 4 }]);
  expect(runningOut(setting, withCode(6))).toEqual([]);
});

test('fifteen minutes more take the notice away, as often as one likes', () => {
  const more = apply(setting, withCode(4), { kind: 'extend', procedure: SIGN_IN });
  expect(runningOut(setting, more)).toEqual([]);
  const later = { ...more, now: more.now + 15 * MINUTE };
  expect(runningOut(setting, later)).toHaveLength(1);
  expect(runningOut(setting, apply(setting, later, { kind: 'extend', procedure: SIGN_IN }))).toEqual([]);
});

test('a minute of the clock is nobody’s act: undo passes over it', () => {
  expect(
    lastAct([
      { kind: 'wait', to: 1 },
      { kind: 'wait', to: 2, byClock: true },
    ]),
  ).toBe(0);
});
