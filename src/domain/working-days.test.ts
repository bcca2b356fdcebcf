import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterSunday } from '#domain/public-holidays.ts';
import { DAY, instant, partsOf, toDay } from '#domain/time.ts';
import { addWorkingDays, isWorkingDay, publicHolidays } from '#domain/working-days.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => instant('1990-01-01T10:00') + n * DAY);

describe('working days', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2031, '2031-04-13'],
    [2038, '2038-04-25'],
  ])('put Easter of %i on %s', (year, day) => expect(toDay(easterSunday(year))).toBe(day));

  it('know the eleven public holidays of 2026', () => {
    expect(publicHolidays(2026).map(toDay)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('always end on a working day, at the same hour', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), (at, n) => {
        const end = addWorkingDays(at, n);
        expect(isWorkingDay(end)).toBe(true);
        expect((end - at) % DAY).toBe(0);
      }),
    );
  });

  it('count exactly as many working days as asked', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), (at, n) => {
        const start = addWorkingDays(at, 0);
        const end = addWorkingDays(at, n);
        let counted = 0;
        for (let day = start + DAY; day <= end; day += DAY) if (isWorkingDay(day)) counted += 1;
        expect(counted).toBe(n);
      }),
    );
  });

  it('never fall on a week-end', () => {
    fc.assert(
      fc.property(days, (at) => {
        expect([0, 6]).not.toContain(partsOf(addWorkingDays(at, 1)).weekday);
      }),
    );
  });
});
