import { describe, expect, it } from 'vitest';
import { instant, partsOf, toDay } from '#domain/time.ts';
import { mondayOf, shiftMonths, startOfMonth, weeksOf } from '#engine/calendar/month.ts';

/** The month as it hangs on the wall: the number of each day, dots outside. */
const wall = (day: string) =>
  weeksOf(instant(day)).map((week) => week.map((at) => (at === undefined ? '.' : String(partsOf(at).day))).join(' '));

describe('a month on the wall', () => {
  it('begins its weeks on Monday', () => {
    expect(wall('2031-03-29T14:00')).toEqual([
      '. . . . . 1 2',
      '3 4 5 6 7 8 9',
      '10 11 12 13 14 15 16',
      '17 18 19 20 21 22 23',
      '24 25 26 27 28 29 30',
      '31 . . . . . .',
    ]);
  });

  it('that begins on a Sunday has one day in its first week', () => {
    expect(wall('2031-06-01')[0]).toBe('. . . . . . 1');
  });

  it('that is a February of four weeks needs four lines', () => {
    expect(wall('2027-02-10')).toHaveLength(4);
  });

  it('has 29 days in a leap year only', () => {
    expect(wall('2032-02-01').at(-1)).toBe('23 24 25 26 27 28 29');
    expect(wall('2031-02-01').at(-1)).toBe('24 25 26 27 28 . .');
  });

  it('ends with the year', () => {
    expect(wall('2031-12-31').at(-1)).toBe('29 30 31 . . . .');
  });
});

describe('from one month to another', () => {
  it('one crosses the year both ways', () => {
    expect(toDay(shiftMonths(instant('2031-12-15'), 1))).toBe('2032-01-15');
    expect(toDay(shiftMonths(instant('2031-01-15'), -1))).toBe('2030-12-15');
  });

  it('one stays at the end of a shorter month', () => {
    expect(toDay(shiftMonths(instant('2032-01-31'), 1))).toBe('2032-02-29');
    expect(toDay(shiftMonths(instant('2031-03-31'), -1))).toBe('2031-02-28');
    expect(toDay(shiftMonths(instant('2031-03-31'), 12))).toBe('2032-03-31');
  });

  it('one finds the first day of the month and the Monday of the week', () => {
    expect(toDay(startOfMonth(instant('2031-03-29T23:59')))).toBe('2031-03-01');
    expect(toDay(mondayOf(instant('2031-03-30T09:00')))).toBe('2031-03-24');
    expect(toDay(mondayOf(instant('2031-03-31')))).toBe('2031-03-31');
  });
});
