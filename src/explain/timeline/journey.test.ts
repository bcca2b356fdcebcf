import { expect, test } from 'vitest';
import { instant } from '#domain/time.ts';
import { fold } from '#engine/session/fold.ts';
import { journeyOf } from '#explain/timeline/journey.ts';
import { estimateSent, quietMonth, updateSetting, worldAt } from '#testing/update-moments.ts';

const wantsACard = { stillLooking: true, wanted: [{ kind: 'identity-card', right: 'card' } as const] };

const summary = (steps: { when: string; state: string }[]) => steps.map(({ when, state }) => `${when} ${state}`);

test('before anything is sent, the present is to do it and the way to the payment is ahead', () => {
  const setting = updateSetting();
  const journey = journeyOf(setting, fold(setting, []));
  expect(summary(journey.steps)).toEqual([
    'now toDo',
    'ahead recorded',
    'ahead recorded.received',
    'ahead recorded.paymentOrdered',
    'ahead recorded.paid',
  ]);
  expect(journey.goal).toBe('ahead');
});

test('what is to come says whether the learner has to act or only to wait', () => {
  const setting = updateSetting();
  const { steps } = journeyOf(setting, fold(setting, []));
  expect(steps.map(({ ifYouDo }) => ifYouDo?.move)).toEqual([undefined, 'submit', 'submit', undefined, undefined]);
  expect(steps.at(-1)?.at).toBe(instant('2031-04-03T08:00'));
});

test('a step sent is past, with its letters once for both channels and the time it took', () => {
  const setting = updateSetting();
  const { steps } = journeyOf(setting, worldAt(setting, 'paymentOrdered'));
  expect(summary(steps)).toEqual([
    'past toDo',
    'past recorded',
    'past recorded.received',
    'now recorded.paymentOrdered',
    'ahead recorded.paid',
  ]);
  const recorded = steps[1];
  expect(recorded?.letters.map(({ letter, channels }) => [letter.letter, channels])).toEqual([
    ['receipt', ['email', 'portal']],
  ]);
  expect(recorded?.until).toBe(recorded?.at);
  expect(steps[2]?.until).toBe(instant('2031-03-30T03:00'));
});

test('once the goal is reached nothing is ahead, and the payment stands at the step where it left', () => {
  const setting = updateSetting();
  const journey = journeyOf(setting, worldAt(setting, 'paid'));
  expect(journey.goal).toBe('reached');
  expect(journey.steps.at(-1)).toMatchObject({ when: 'now', state: 'recorded.paid' });
  expect(journey.steps.at(-1)?.payments).toMatchObject([{ kind: 'balance', amount: 93_600 }]);
});

test('a reminder is a line of the step in which it came, not a step', () => {
  const setting = updateSetting({ opens: instant('2031-04-11'), goal: 'registrationEnded' });
  const { steps } = journeyOf(setting, fold(setting, []));
  expect(steps[0]).toMatchObject({ state: 'toDo', along: [{ event: 'reminder', at: instant('2031-04-10T09:00') }] });
  expect(steps[0]?.letters.map(({ letter }) => letter.letter)).toEqual(['window-open', 'reminder']);
});

test('a paper still to come is a line of the step in which it will come', () => {
  const setting = updateSetting(estimateSent);
  const { steps } = journeyOf(setting, worldAt(setting, 'awaitingPayslips'));
  const now = steps.find(({ when }) => when === 'now');
  expect(now?.state).toBe('recorded.awaitingPayslips');
  expect(now?.along).toContainEqual({ at: instant('2031-04-04'), kind: 'paper', event: '' });
  expect(now?.payments).toMatchObject([{ kind: 'advance' }]);
});

test('a wrong turn is a step like another, and the way out of it is ahead', () => {
  const sent = {
    at: instant('2031-03-28T18:40'),
    procedure: 'employment/monthly-update',
    move: 'submit',
    answers: { ...quietMonth, 'still-looking': 'no' },
    papers: {},
  } as const;
  const setting = updateSetting({ past: [sent] });
  const { steps } = journeyOf(setting, fold(setting, []));
  expect(summary(steps).slice(0, 3)).toEqual(['past toDo', 'now leaving', 'ahead recorded']);
  expect(steps[2]?.ifYouDo).toEqual({ procedure: 'employment/monthly-update', move: 'submit' });
});

test('a goal that no road leads to leaves the future empty, and says so', () => {
  const setting = updateSetting({ opens: instant('2031-04-17') });
  const journey = journeyOf(setting, fold(setting, []));
  expect(summary(journey.steps)).toEqual(['past toDo', 'now registrationEnded']);
  expect(journey.goal).toBe('out-of-reach');
});

test('a case that is not the exercise’s own has no goal and no way ahead: only what it has lived through', () => {
  const setting = updateSetting({ alongside: ['employment/supporting-documents'], situation: wantsACard });
  const { steps, goal } = journeyOf(setting, fold(setting, []), 'employment/supporting-documents');
  expect(summary(steps)).toEqual(['now waiting']);
  expect(goal).toBe('none');
});

test('what was done at the door comes before', () => {
  const setting = updateSetting();
  expect(journeyOf(setting, fold(setting, [])).preamble).toEqual([]);
  const { preamble } = journeyOf(setting, worldAt(setting, 'received'));
  expect(preamble.map(({ event }) => event)).toEqual(['enterCredentials', 'enterCode']);
});
