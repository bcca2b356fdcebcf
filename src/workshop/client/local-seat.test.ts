import { expect, it } from 'vitest';
import { type AloneState, openLocalSeat } from '#workshop/client/local-seat.ts';
import { EMPTY_PLAN, type Plan } from '#workshop/plan.ts';

const plan: Plan = {
  ...EMPTY_PLAN,
  steps: ['tax/not-signed', 'employment/first-account'].map((scenario) => ({
    scenarios: [scenario],
    minutes: 10,
    cards: [],
  })),
};

it('leads through the plan step by step, and asks for confidence before and after', () => {
  const kept: AloneState[] = [];
  const seat = openLocalSeat({ plan, seat: 3, workshop: 'alone' }, (state) => kept.push(state));
  const seen: unknown[] = [];
  for (let n = 0; n < 5; n += 1) {
    seen.push([seat.control?.step, seat.control?.asks, seat.isAtEnd]);
    seat.next();
  }
  expect(seen).toEqual([
    [-1, 'before', false],
    [0, undefined, false],
    [1, undefined, false],
    [-1, 'after', true],
    [-1, 'after', true],
  ]);
  expect(kept.at(-1)?.step).toBe(2);
});

it('takes up where it was left, with what it will tell at the end', () => {
  const report = { scenarios: [] };
  const seat = openLocalSeat({ plan, seat: 3, workshop: 'alone', state: { step: 1, report } }, () => {});
  expect([seat.control?.step, seat.state.report]).toEqual([1, report]);
});
