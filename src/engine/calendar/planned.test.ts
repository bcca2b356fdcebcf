import { expect, it } from 'vitest';
import { instant, toDay } from '#domain/time.ts';
import { planned } from '#engine/calendar/planned.ts';
import { openWorld } from '#engine/session/fold.ts';
import { payslip, updateSetting, workedALittle } from '#testing/update-moments.ts';

const planOf = (changes = {}) => {
  const setting = updateSetting(changes);
  return planned(setting, openWorld(setting)).map(({ day, kind, name }) => `${toDay(day)} ${kind} ${name}`);
};

it('tells deadlines under their last day, and papers under the day they come', () => {
  const plan = planOf(workedALittle);
  expect(plan).toContain('2031-04-15 deadline windowCloses');
  expect(plan).toContain('2031-04-04 paper payslip-bellerive');
});

it('tells neither surprises nor what comes with a message', () => {
  const event = { type: 'requestDocument' };
  const procedure = 'employment/monthly-update';
  const surprise = { procedure, at: instant('2031-04-02'), after: 0, event };
  const attached = payslip({ availableFrom: instant('2031-04-04'), attached: true });
  expect(planOf({ injects: [surprise], drawer: [attached] })).toEqual(planOf());
});
