import { expect, it } from 'vitest';
import { publicHolidayOn } from '#domain/public-holidays.ts';
import { instant } from '#domain/time.ts';

it.each([
  ['2031-04-14', 'easter-monday'],
  ['2031-05-01', 'labour-day'],
  ['2031-05-22', 'ascension'],
  ['2031-06-02', 'whit-monday'],
  ['2031-12-25T18:30', 'christmas'],
  ['2032-01-01', 'new-year'],
  // Easter was so early that Ascension fell on Labour Day.
  ['2008-05-01', 'labour-day'],
])('%s is %s', (day, name) => expect(publicHolidayOn(instant(day))).toBe(name));

it('is a day like any other: Easter Sunday, Good Friday, the day after a holiday', () => {
  const days = ['2031-04-13', '2031-04-11', '2031-05-02'];
  expect(days.map((day) => publicHolidayOn(instant(day)))).toEqual([undefined, undefined, undefined]);
});
