import { expect, it } from 'vitest';
import { instant, toDay } from '#domain/time.ts';
import { dayReached } from '#shell-kit/calendar/day-keys.ts';

const from = (day: string, key: string, changes = {}) => {
  const reached = dayReached({ key, shiftKey: false, mirrored: false, ...changes }, instant(day));
  return reached === undefined ? undefined : toDay(reached);
};

it('arrows go by days and weeks, across the end of the month', () => {
  expect(from('2031-03-31', 'ArrowRight')).toBe('2031-04-01');
  expect(from('2031-03-03', 'ArrowUp')).toBe('2031-02-24');
  expect(from('2031-12-31', 'ArrowDown')).toBe('2032-01-07');
});

it('arrows follow the reading direction', () => {
  expect(from('2031-03-29', 'ArrowLeft', { mirrored: true })).toBe('2031-03-30');
  expect(from('2031-03-22', 'ArrowDown', { mirrored: true })).toBe('2031-03-29');
});

it('Home is Monday, End is Sunday', () => {
  expect(from('2031-03-29', 'Home')).toBe('2031-03-24');
  expect(from('2031-03-29', 'End')).toBe('2031-03-30');
  expect(from('2031-03-30', 'Home')).toBe('2031-03-24');
});

it('pages go by months, with Shift by years', () => {
  expect(from('2031-03-31', 'PageUp')).toBe('2031-02-28');
  expect(from('2032-02-29', 'PageDown', { shiftKey: true })).toBe('2033-02-28');
});

it('any other key is left to the page', () => {
  expect(from('2031-03-29', 'Tab')).toBeUndefined();
  expect(from('2031-03-29', 'Enter')).toBeUndefined();
});
