import { expect, test } from 'vitest';
import { DAY, instant } from '#domain/time.ts';
import { advance } from '#engine/session/world-step.ts';
import { whatHappened } from '#explain/timeline/what-happened.ts';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const kinds = (told: { kind: string }[]) => told.map(({ kind }) => kind);

test('a wait tells causes before what they brought, each letter once', () => {
  const setting = updateSetting();
  const before = worldAt(setting, 'paymentOrdered');
  const told = whatHappened(setting, before, advance(setting, before, instant('2031-04-04')));
  expect(kinds(told)).toEqual(['event', 'payment', 'letter']);
  expect(told[0]).toMatchObject({ event: 'transfer', state: 'recorded.paid' });
});

test('a paper that comes by post is told', () => {
  const setting = updateSetting(estimateSent);
  const before = worldAt(setting, 'awaitingPayslips');
  const told = whatHappened(setting, before, advance(setting, before, instant('2031-04-05')));
  expect(told).toMatchObject([{ kind: 'paper', paper: { id: 'payslip-bellerive' } }]);
});

test('a wait in which nothing happens has nothing to tell, and neither has going back', () => {
  const setting = updateSetting();
  const before = worldAt(setting, 'paid');
  expect(whatHappened(setting, before, advance(setting, before, before.now + DAY))).toEqual([]);
  expect(whatHappened(setting, before, worldAt(setting, 'received'))).toEqual([]);
});
