import { describe, expect, it } from 'vitest';
import { groupMinutes, timetableOf, totalOf } from '#shells/trainer/prepare/timetable.ts';

const kinds = (...minutes: number[]) => timetableOf(minutes.map((one) => ({ minutes: one }))).map(({ kind }) => kind);

describe('a timetable', () => {
  it('counts the welcome, the talk after each exercise and the look back', () => {
    const rows = timetableOf([{ minutes: 20 }, { minutes: 15 }]);
    expect(rows.map(({ kind, begins }) => [kind, begins])).toEqual([
      ['welcome', 0],
      ['step', 15],
      ['talk', 35],
      ['step', 40],
      ['talk', 55],
      ['look-back', 60],
    ]);
    expect(totalOf(rows)).toBe(75);
  });

  it('lets people rest before their eyes are tired, and never after the last exercise', () => {
    expect(kinds(30, 30)).toEqual(['welcome', 'step', 'talk', 'pause', 'step', 'talk', 'look-back']);
    expect(kinds(20, 20, 20, 20, 20, 20).filter((kind) => kind === 'pause')).toHaveLength(2);
  });

  it('asks for no pause before the first exercise, however long', () => {
    expect(kinds(90)).toEqual(['welcome', 'step', 'talk', 'look-back']);
  });

  it('gives a group half as much time again as somebody alone', () => {
    expect([10, 15, 20, 25].map(groupMinutes)).toEqual([15, 25, 30, 40]);
  });
});
