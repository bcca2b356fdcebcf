import { describe, expect, it } from 'vitest';
import { firstControl } from '#workshop/leading.ts';
import { EMPTY_NOTE } from '#workshop/protocol.ts';
import { minutesLeft, whereNow } from '#workshop/where.ts';

const control = (step: number, turn: number) => ({ ...firstControl(), step, turn });
const note = (step: number, turn: number) => ({ ...EMPTY_NOTE, step: { step, turn } });

describe('where a seat belongs', () => {
  it('is where everybody is, also for whoever comes late', () => {
    expect(whereNow(undefined, control(2, 5), EMPTY_NOTE).step).toBe(2);
  });

  it('is where this seat alone was sent, until everybody is sent on', () => {
    const here = whereNow(undefined, control(0, 1), EMPTY_NOTE);
    const alone = whereNow(here, control(0, 1), note(3, 1));
    expect(alone.step).toBe(3);
    expect(whereNow(alone, control(0, 1), note(3, 1))).toBe(alone);
    expect(whereNow(alone, control(1, 2), note(3, 1)).step).toBe(1);
  });

  it('is the same step again when everybody is sent there once more', () => {
    const here = whereNow(undefined, control(0, 1), EMPTY_NOTE);
    const alone = whereNow(here, control(0, 1), note(1, 1));
    expect(whereNow(alone, control(0, 2), note(1, 1)).step).toBe(0);
  });
});

describe('the time left', () => {
  const timed = { ...control(0, 1), began: 0, minutes: 10 };

  it('stands still during a pause', () => {
    expect(minutesLeft(timed, 4 * 60_000)).toBe(6);
    expect(minutesLeft({ ...timed, paused: true, pausedAt: 4 * 60_000 }, 9 * 60_000)).toBe(6);
  });

  it('is less than none once the step is over, and unknown where none was set', () => {
    expect(minutesLeft(timed, 11 * 60_000)).toBe(-1);
    expect(minutesLeft(control(0, 1), 0)).toBeUndefined();
  });
});
