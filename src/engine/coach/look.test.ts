import { expect, it } from 'vitest';
import { advise } from '#engine/coach/advise.ts';
import { followCoach, newGame } from '#engine/coach/play.ts';
import { fold } from '#engine/session/fold.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const setting = { exercise: anExercise({ goal: 'toDo', looks: ['/payments'] }), rules: ruleBook };

it('a page that is to be looked at comes first, although the goal is met', () => {
  const game = newGame(setting);
  expect(advise({ ...setting, exercise: anExercise({ goal: 'toDo' }) }, game.world)).toEqual({
    status: 'goal-reached',
  });
  const ending = followCoach(setting, game);
  expect(ending).toMatchObject({ goalReached: true, problems: [] });
  expect(ending.world.looked).toEqual(['/payments']);
});

it('a page behind the door does not count as looked at by whoever stands outside', () => {
  const world = fold(setting, [{ kind: 'visit', site: 'employment', page: '/payments' }]);
  expect(world.looked).toEqual([]);
  expect(advise(setting, world)).toMatchObject({ status: 'act', topic: { move: 'enterCredentials' } });
});
