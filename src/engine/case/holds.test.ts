import { expect, it } from 'vitest';
import { instant } from '#domain/time.ts';
import { holdsOf } from '#engine/case/holds.ts';
import { caseOf, rulesOf } from '#engine/session/setting.ts';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const procedure = 'employment/monthly-update';

it('a case that waits for papers is held back by the guard that counts them', () => {
  const setting = updateSetting({ ...estimateSent, opens: instant('2031-04-09') });
  const world = worldAt(setting, 'awaitingPayslips');
  expect(holdsOf(rulesOf(setting, procedure), caseOf(world, procedure))).toEqual(['allPayslipsSent']);
});

it('a case that waits for the applicant, or for time, is held back by no guard', () => {
  const setting = updateSetting();
  expect(holdsOf(rulesOf(setting, procedure), caseOf(worldAt(setting, 'toDo'), procedure))).toEqual([]);
});
