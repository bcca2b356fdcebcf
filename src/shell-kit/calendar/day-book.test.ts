import { describe, expect, it } from 'vitest';
import { instant, toDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { openWorld } from '#engine/session/fold.ts';
import type { Setting } from '#engine/session/setting.ts';
import { dayBookOf } from '#shell-kit/calendar/day-book.ts';
import { estimateSent, updateSetting, workedALittle } from '#testing/update-moments.ts';

const happened = (setting: Setting, world: World) =>
  [...dayBookOf(setting, world)].flatMap(([day, page]) => page.happened.map(({ kind }) => `${toDay(day)} ${kind}`));

describe('the calendar', () => {
  it('keeps what happened under its day', () => {
    const setting = updateSetting(estimateSent);
    const lines = happened(setting, openWorld(setting));
    expect(lines).toContain('2031-03-29 event');
    expect(lines).toContain('2031-03-29 letter');
  });

  it('writes a paper under the day it came, and no longer as expected', () => {
    const setting = updateSetting({ ...workedALittle, opens: instant('2031-04-04T00:00') });
    const today = dayBookOf(setting, openWorld(setting)).get(instant('2031-04-04'));
    expect(today?.happened.map(({ kind }) => kind)).toContain('paper');
    expect(today?.planned.map(({ kind }) => kind)).not.toContain('paper');
  });

  it('tells nothing of what goes on at the door', () => {
    const setting = updateSetting();
    const told = [...dayBookOf(setting, openWorld(setting)).values()].flatMap((page) => page.happened);
    expect(told.filter((line) => line.kind === 'event' && line.procedure === 'employment/sign-in')).toEqual([]);
  });

  it('does not give away a letter that lies among the junk mail', () => {
    const setting = updateSetting(estimateSent);
    const world = openWorld(setting);
    const hidden = { ...world, letters: world.letters.map((letter) => ({ ...letter, folder: 'spam' as const })) };
    expect(happened(setting, hidden).filter((line) => line.endsWith('letter'))).toEqual([]);
  });
});
