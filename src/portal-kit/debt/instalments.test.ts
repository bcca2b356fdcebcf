import { expect, test } from 'vitest';
import { instant } from '#domain/time.ts';
import { instalmentsOf } from '#portal-kit/debt/instalments.ts';

const next = instant('2031-11-05');

test('a plan is paid month by month, across the new year, and the rest comes last', () => {
  expect(instalmentsOf({ plan: { months: 3, each: 7_000, next }, left: 20_000 })).toEqual([
    { at: next, amount: 7_000 },
    { at: instant('2031-12-01'), amount: 7_000 },
    { at: instant('2032-01-01'), amount: 6_000 },
  ]);
});

test('what was paid already is not announced again', () => {
  expect(instalmentsOf({ plan: { months: 3, each: 7_000, next }, left: 6_000 })).toEqual([{ at: next, amount: 6_000 }]);
});

test('without a plan, or with nothing left, there is nothing to announce', () => {
  expect(instalmentsOf({ left: 20_000 })).toEqual([]);
  expect(instalmentsOf({ plan: { months: 3, each: 7_000, next }, left: 0 })).toEqual([]);
});
