import { expect, test } from 'vitest';
import { instant } from '#domain/time.ts';
import { fold } from '#engine/session/fold.ts';
import { whyOf } from '#explain/timeline/why.ts';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const update = 'employment/monthly-update';
const quiet = updateSetting();
const estimated = updateSetting(estimateSent);

test('before anything is sent it is the applicant’s turn, until the window closes', () => {
  const why = whyOf(quiet, fold(quiet, []), update);
  expect(why).toMatchObject({ kind: 'act', moves: ['submit'], before: { name: 'windowCloses', matters: true } });
});

test('what is sent waits for the computers of the night', () => {
  const why = whyOf(quiet, worldAt(quiet, 'received'), update);
  expect(why).toMatchObject({ kind: 'waits', who: 'automatic-check', delay: { name: 'night' } });
});

test('a transfer on its way is in the hands of the payment service, until a day that is known', () => {
  const why = whyOf(quiet, worldAt(quiet, 'paymentOrdered'), update);
  const at = instant('2031-04-03T08:00');
  expect(why).toMatchObject({ kind: 'waits', who: 'payment-service', delay: { name: 'transfer', at } });
});

test('a paper that is missing holds the case back, and can be sent', () => {
  const why = whyOf(estimated, worldAt(estimated, 'awaitingPayslips'), update);
  expect(why).toMatchObject({ kind: 'held', guards: ['allPayslipsSent'] });
  expect(why.moves).toContain('attachPayslip');
});

test('when it is paid nobody has to do anything, and the window that closes changes nothing', () => {
  expect(whyOf(quiet, worldAt(quiet, 'paid'), update)).toMatchObject({ kind: 'free', moves: ['submit'] });
});

test('a case in which nothing is left is done', () => {
  const ended = updateSetting({ opens: instant('2031-04-17'), goal: 'registeredAgain' });
  expect(whyOf(ended, worldAt(ended, 'registeredAgain'), update)).toEqual({ kind: 'done', moves: [] });
});
