import { describe, expect, it } from 'vitest';
import { instant, toDay, toIso } from '#domain/time.ts';
import {
  lastMinute,
  transferAt,
  windowAt,
  windowOf,
} from '#procedures/employment/monthly-update/monthly-update.calendar.ts';

describe('the windows of 2026, as published', () => {
  it.each([
    [1, '2026-01-28', '2026-02-02', '2026-02-15'],
    [2, '2026-02-26', '2026-03-02', '2026-03-15'],
    [3, '2026-03-28', '2026-04-01', '2026-04-15'],
    [4, '2026-04-28', '2026-05-04', '2026-05-15'],
    [5, '2026-05-28', '2026-06-01', '2026-06-15'],
    [6, '2026-06-28', '2026-07-01', '2026-07-15'],
    [7, '2026-07-28', '2026-08-03', '2026-08-15'],
    [8, '2026-08-28', '2026-09-01', '2026-09-15'],
    [9, '2026-09-28', '2026-10-01', '2026-10-15'],
    [10, '2026-10-28', '2026-11-02', '2026-11-15'],
    [11, '2026-11-28', '2026-12-01', '2026-12-15'],
    [12, '2026-12-28', '2027-01-04', '2027-01-15'],
  ])('month %i opens on %s, pays from %s on and closes on %s', (month, opens, firstTransfer, closes) => {
    const window = windowOf(2026, month);
    expect([toDay(window.opens), toDay(window.firstTransfer), toDay(lastMinute(window))]).toEqual([
      opens,
      firstTransfer,
      closes,
    ]);
  });
});

describe('the month a case is about', () => {
  it('is still the month before until the 15th', () => {
    expect(toDay(windowAt(instant('2031-04-15T23:00')).month)).toBe('2031-03-01');
    expect(toDay(windowAt(instant('2031-01-03')).month)).toBe('2030-12-01');
  });

  it('is the present month from the 16th on', () => {
    expect(toDay(windowAt(instant('2031-03-16')).month)).toBe('2031-03-01');
  });
});

describe('a transfer', () => {
  it('leaves three working days after the update, at eight', () => {
    expect(toIso(transferAt(instant('2031-04-02T14:00'), instant('2031-04-01')))).toBe('2031-04-07T08:00');
  });

  it('never leaves before the first transfers of the month', () => {
    expect(toIso(transferAt(instant('2031-03-28T09:00'), instant('2031-04-07')))).toBe('2031-04-07T08:00');
  });
});
