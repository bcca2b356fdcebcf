import { describe, expect, it } from 'vitest';
import type { Entry } from '#domain/log.ts';
import { DAY } from '#domain/time.ts';
import { followCoach, newGame } from '#engine/coach/play.ts';
import { fold, UnreadableLogError } from '#engine/session/fold.ts';
import { Timeline } from '#engine/session/timeline.ts';
import { estimateSent, updateSetting } from '#testing/update-moments.ts';

const setting = updateSetting();
const played = followCoach(setting, newGame(setting)).entries;
const half = Math.floor(played.length / 2);
const later = (days: number): Entry => ({ kind: 'wait', to: setting.exercise.opens + days * DAY });

describe('a timeline', () => {
  it('knows every world its log ever led to, as reading the log again would', () => {
    const timeline = new Timeline(setting, played);
    for (let line = 0; line <= played.length; line += 7) {
      expect(timeline.worldAt(line)).toEqual(fold(setting, played.slice(0, line)));
    }
    expect(timeline.world).toEqual(fold(setting, played));
  });

  it('gives the same world as long as nothing is added, after going back too', () => {
    const timeline = new Timeline(setting, played);
    timeline.grow([{ kind: 'rewind', to: half }]);
    expect(timeline.world).toBe(timeline.world);
    expect(timeline.world).toEqual(fold(setting, played.slice(0, half)));
  });

  it('adds all lines or none: what cannot happen leaves it as it was', () => {
    const timeline = new Timeline(setting, played.slice(0, 3));
    const impossible: Entry = {
      kind: 'move',
      procedure: 'employment/monthly-update',
      move: 'registerAgain',
      event: { type: 'registerAgain' },
      answers: {},
      uploads: {},
    };
    const { world } = timeline;
    expect(() => timeline.grow([{ kind: 'fork', to: 1 }, impossible])).toThrow(UnreadableLogError);
    expect(timeline.length).toBe(3);
    expect(timeline.world).toBe(world);
    expect(timeline.paths()).toHaveLength(1);
  });

  it('refuses to go back to a line that is still to come', () => {
    expect(() => new Timeline(setting, [{ kind: 'rewind', to: 4 }])).toThrow(UnreadableLogError);
  });
});

describe('a fork', () => {
  it('keeps both paths, and says where they part', () => {
    const timeline = new Timeline(setting, [...played, { kind: 'fork', to: half }, later(40)]);
    const [before, now] = timeline.paths();
    expect(before).toMatchObject({ tip: played.length, current: false, since: { index: half } });
    expect(now).toMatchObject({ current: true, since: { entry: later(40) } });
    const { fork, own, other } = timeline.divergence(played.length);
    expect(fork).toEqual(fold(setting, played.slice(0, half)));
    expect(own.map(({ entry }) => entry)).toEqual([later(40)]);
    expect(other.map(({ entry }) => entry)).toEqual(played.slice(half));
    expect(timeline.worldAt(played.length)).toEqual(fold(setting, played));
  });

  it('is left and taken up again as often as one likes, without becoming a third', () => {
    const timeline = new Timeline(setting, [...played, { kind: 'fork', to: half }, later(40)]);
    const second = timeline.length;
    timeline.grow([{ kind: 'fork', to: played.length }, later(60)]);
    expect(timeline.paths()).toHaveLength(2);
    expect(timeline.paths().find(({ current }) => !current)?.tip).toBe(second);
    expect(timeline.world.now).toBe(setting.exercise.opens + 60 * DAY);
  });

  it('of a session in which nothing was done since is no path of its own', () => {
    const timeline = new Timeline(setting, [...played, { kind: 'fork', to: half }]);
    timeline.grow([{ kind: 'fork', to: played.length }]);
    expect(timeline.paths()).toHaveLength(1);
  });

  it('forgets what an undo took back: only a fork keeps it', () => {
    const timeline = new Timeline(setting, [...played, { kind: 'rewind', to: half }, later(40)]);
    expect(timeline.paths()).toHaveLength(1);
  });

  it('reads the same from a log that was kept', () => {
    const estimate = updateSetting(estimateSent);
    const log: Entry[] = [later(20), later(30), { kind: 'fork', to: 1 }, later(25)];
    const again = new Timeline(estimate, JSON.parse(JSON.stringify(log)));
    expect(again.paths()).toEqual(new Timeline(estimate, log).paths());
    expect(again.world).toEqual(fold(estimate, log));
  });
});
