import { describe, expect, it } from 'vitest';
import { HOUR, instant, toDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { untilMyTurn } from '#engine/calendar/next-turn.ts';
import { fold, openWorld } from '#engine/session/fold.ts';
import type { Setting } from '#engine/session/setting.ts';
import { playUntil } from '#testing/play-until.ts';
import { estimateSent, payslip, updateSetting, workedALittle } from '#testing/update-moments.ts';

const dayOf = (setting: Setting, world: World) => {
  const turn = untilMyTurn(setting, world);
  return typeof turn === 'string' ? turn : toDay(turn.at);
};
const sent = ({ cases }: World) => Object.keys(cases['employment/monthly-update']?.answers ?? {}).length > 0;

describe('until it is my turn', () => {
  it('it is now, while the update is still to be sent', () => {
    const setting = updateSetting();
    expect(untilMyTurn(setting, openWorld(setting))).toBe('now');
  });

  it('it is the day the window opens, for whoever comes too early', () => {
    const setting = updateSetting({ begins: instant('2031-03-20'), opens: instant('2031-03-20T09:00') });
    expect(dayOf(setting, openWorld(setting))).toBe('2031-03-28');
  });

  it('it is the day the payslip comes, when it is needed to send the update', () => {
    const setting = updateSetting(workedALittle);
    expect(dayOf(setting, openWorld(setting))).toBe('2031-04-04');
  });

  it('it is the day the agency waits for the payslip, when the update was sent without it', () => {
    const setting = updateSetting(estimateSent);
    expect(dayOf(setting, openWorld(setting))).toBe('2031-04-03');
  });

  it('it never is any more, once everything was sent and only the payment is to come', () => {
    const setting = updateSetting();
    const { world } = playUntil(setting, sent);
    expect(untilMyTurn(setting, world)).toBe('never');
  });

  it('it is when the agency asks for something, though nobody was told that it would', () => {
    const procedure = 'employment/monthly-update';
    const refused = { procedure, when: 'checkingPayslips', after: HOUR, event: { type: 'requestDocument' } } as const;
    const setting = updateSetting({ ...workedALittle, drawer: [payslip()], injects: [refused] });
    const { world } = playUntil(setting, sent);
    expect(dayOf(setting, world)).toBe('2031-03-30');
  });

  it('it never is, when the window has closed and nothing more can be done', () => {
    const setting = updateSetting();
    const world = fold(setting, [{ kind: 'wait', to: instant('2031-06-01') }]);
    expect(untilMyTurn(setting, world)).toBe('never');
  });

  it('says the same whenever it is asked, and changes nothing', () => {
    const setting = updateSetting(estimateSent);
    const world = openWorld(setting);
    const before = structuredClone(world);
    expect(untilMyTurn(setting, world)).toEqual(untilMyTurn(setting, world));
    expect(world).toEqual(before);
  });
});
