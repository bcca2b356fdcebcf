import { expect, test } from 'vitest';
import { instant, toIso } from '#domain/time.ts';
import { chooseDate, datesAround, nextMorning } from '#shell-kit/calendar/calendar-date.ts';

const now = instant('2031-03-29T14:30');

test('the next day begins at nine', () => {
  expect(toIso(nextMorning(now))).toBe('2031-03-30T09:00');
  expect(toIso(nextMorning(instant('2031-03-29T07:00')))).toBe('2031-03-30T09:00');
});

test('a later day is gone to, at nine', () => {
  expect(chooseDate('2031-04-02', now)).toEqual({ to: instant('2031-04-02T09:00') });
});

test('the calendar refuses to go back, and stays on a day that is already here', () => {
  expect(chooseDate('2031-03-28', now)).toEqual({ problem: 'past', day: now });
  expect(chooseDate('2031-03-29', now)).toEqual({ problem: 'past', day: now });
});

test('no day at all, and a year mistyped by a digit', () => {
  expect(chooseDate('', now)).toMatchObject({ problem: 'missing' });
  expect(chooseDate('2131-04-02', now)).toMatchObject({ problem: 'far' });
});

test('the date input offers a year from tomorrow on', () => {
  expect(datesAround(now)).toEqual({ first: '2031-03-30', last: '2032-03-29' });
});
