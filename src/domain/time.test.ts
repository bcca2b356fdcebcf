import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY,
  nextTimeOfDay,
  parseDuration,
  parseFrenchDay,
  parseInstant,
  startOfDay,
  toDay,
  toIso,
} from '#domain/time.ts';

const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2099, 11, 31) }).map((ms) => ms - (ms % 60_000));

describe('simulated time', () => {
  it('reads back every moment it writes', () => {
    fc.assert(
      fc.property(moments, (at) => {
        expect(parseInstant(toIso(at))).toBe(at);
      }),
    );
  });

  it('reads back every day typed in French', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const [year, month, day] = toDay(at).split('-');
        expect(parseFrenchDay(`${day}/${month}/${year}`)).toBe(startOfDay(at));
      }),
    );
  });

  it.each(['2031-02-29', '2031-13-01', '2031-04-31T10:00', '2031-04-01T24:00', '29/03/2031', 'tomorrow', ''])(
    'knows no "%s"',
    (text) => expect(parseInstant(text)).toBeUndefined(),
  );

  it.each(['31/02/2031', '1/13/2031', '2031-03-29', '01/04/31', ''])('knows no French day "%s"', (text) =>
    expect(parseFrenchDay(text)).toBeUndefined(),
  );

  it('forgives how a French day is separated', () => {
    for (const text of ['1/4/2031', '01.04.2031', '01-04-2031', ' 01 04 2031 ']) {
      expect(toDay(parseFrenchDay(text) ?? 0)).toBe('2031-04-01');
    }
  });

  it('finds the next time of day within the day that follows, never at the moment itself', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 23 }), (at, hour) => {
        const next = nextTimeOfDay(at, hour);
        expect(next).toBeGreaterThan(at);
        expect(next - at).toBeLessThanOrEqual(DAY);
        expect(toIso(next).slice(11)).toBe(`${String(hour).padStart(2, '0')}:00`);
      }),
    );
  });

  it('reads durations in weeks, days, hours and minutes, and nothing else', () => {
    expect(parseDuration('P4D')).toBe(4 * DAY);
    expect(parseDuration('P1W')).toBe(7 * DAY);
    expect(parseDuration('PT15M')).toBe(15 * 60_000);
    expect(parseDuration('P1DT2H')).toBe(DAY + 2 * 3_600_000);
    for (const text of ['P', 'PT', 'P0D', '4D', 'P1M', 'P1Y', 'P-1D', '']) expect(parseDuration(text)).toBeUndefined();
  });
});
