import { expect, it } from 'vitest';
import { circleOf } from '#engine/coach/circle.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

it('a debt is looked at with the change that reveals it, and with the agency that tells of the change', () => {
  const exercise = anExercise({
    procedure: 'family/overpayment',
    alongside: ['family/change-of-situation', 'employment/monthly-update'],
  });
  expect(circleOf({ exercise, rules: ruleBook }, 'family/overpayment')).toEqual([
    'family/overpayment',
    'family/change-of-situation',
    'employment/monthly-update',
  ]);
});

it('a case that nobody tells anything stands alone, and so does a door', () => {
  const setting = { exercise: anExercise(), rules: ruleBook };
  expect(circleOf(setting, 'employment/monthly-update')).toEqual(['employment/monthly-update']);
  expect(circleOf(setting, 'employment/sign-in')).toEqual(['employment/sign-in']);
});
