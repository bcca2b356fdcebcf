import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { isIn } from '#engine/case/step.ts';
import { advise } from '#engine/coach/advise.ts';
import { checkExpectations } from '#engine/coach/expectations.ts';
import { followCoach, newGame, wander } from '#engine/coach/play.ts';
import { fold } from '#engine/session/fold.ts';
import { caseOf, type Setting } from '#engine/session/setting.ts';

const WANDERERS = 20;
const RANDOM_ACTS = 60;
// A hundred games of some 100 acts each, on a slow machine.
const LONG = 180_000;

/** Each scenario is finished by the coach, replays to the same world, and is found again by whoever wandered off. */
export function proveScenarios(settings: Setting[]): void {
  it('there are scenarios to play', () => {
    expect(settings.length).toBeGreaterThan(0);
  });

  describe.each(settings.map((setting) => [setting.exercise.id, setting] as const))('%s', (_id, setting) => {
    const { exercise } = setting;

    it('is finished by whoever follows the coach, with the letters and dates it expects', () => {
      const ending = followCoach(setting, newGame(setting));
      expect(ending).toMatchObject({ goalReached: true, rewinds: 0, problems: [] });
      expect(isIn(caseOf(ending.world, exercise.procedure), exercise.goal)).toBe(true);
      expect(checkExpectations(exercise, ending.world)).toEqual([]);
    });

    it('gives the same world when its log is read again', () => {
      const ending = followCoach(setting, newGame(setting));
      expect(fold(setting, JSON.parse(JSON.stringify(ending.entries)))).toEqual(ending.world);
    });

    it(
      `leads ${WANDERERS} wanderers to the goal, going back only when it says that it must`,
      () => {
        for (let seed = 1; seed <= WANDERERS; seed += 1) {
          const generator = xoroshiro128plus(seed);
          const chance = () => (generator.next() >>> 0) / 2 ** 32;
          const wandered = wander(setting, newGame(setting), chance, RANDOM_ACTS);
          expect(fold(setting, wandered.entries), `seed ${seed}: the log replays`).toEqual(wandered.world);
          const ending = followCoach(setting, wandered);
          expect(ending, `seed ${seed}`).toMatchObject({ goalReached: true, problems: [] });
          expect(advise(setting, ending.world), `seed ${seed}: the coach sees that it is over`).toEqual({
            status: 'goal-reached',
          });
        }
      },
      LONG,
    );
  });
}
