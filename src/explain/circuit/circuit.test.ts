import { expect, test } from 'vitest';
import type { Exchange } from '#domain/exchange.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { fold } from '#engine/session/fold.ts';
import { advance } from '#engine/session/world-step.ts';
import { circuitOf } from '#explain/circuit/circuit.ts';
import type { Hop } from '#explain/circuit/hop.ts';
import { papersSent, papersSetting } from '#testing/paper-moments.ts';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const update = 'employment/monthly-update';
const quiet = updateSetting();

const summary = (hops: readonly Hop[]) =>
  hops.map(({ kind, way, ahead }) => `${ahead ? 'ahead ' : ''}${kind}: ${way.join(' > ')}`);
const hopsAt = (world: World) => circuitOf(quiet, world, update).hops;

test('before anything is sent, the letters have come and the rest is expected', () => {
  expect(summary(hopsAt(fold(quiet, [])))).toEqual([
    'letter: agency > mail > device',
    'ahead move: device > agency',
    'ahead data: agency > bank',
  ]);
});

test('what is sent goes out once, however many steps begin with it, and says what it is used for', () => {
  const moves = hopsAt(worldAt(quiet, 'received')).filter(({ kind }) => kind === 'move');
  expect(moves).toMatchObject([{ move: 'submit', ahead: false, data: [{ what: 'answers', from: 'form' }] }]);
});

test('the request that was really sent stands with its move', () => {
  const world = worldAt(quiet, 'received');
  const at = world.cases[update]?.history.at(-1)?.at ?? 0;
  const exchange: Exchange = {
    id: '1',
    at,
    method: 'POST',
    url: `/api/${update}/moves/submit`,
    sent: { worked: 'no' },
    status: 200,
    received: {},
  };
  const refused = { ...exchange, id: '0', status: 422 };
  const [move] = hopsAt({ ...world, exchanges: [refused, exchange] }).filter(({ kind }) => kind === 'move');
  expect(move).toMatchObject({ exchange: { id: '1' } });
});

test('an e-mail that only alerts takes another way than the message itself', () => {
  const letters = hopsAt(worldAt(quiet, 'received')).flatMap((hop) => (hop.kind === 'letter' ? [hop] : []));
  expect(letters.slice(-2).map(({ letter, way }) => [letter.alert ?? false, ...way])).toEqual([
    [true, 'agency', 'mail', 'device'],
    [false, 'agency', 'device'],
  ]);
});

test('money goes from the agency to the bank, and from there to the applicant', () => {
  const paid = hopsAt(worldAt(quiet, 'paid')).filter(({ kind }) => kind === 'payment');
  expect(paid).toMatchObject([{ way: ['agency', 'bank', 'device'], payment: { amount: 93_600 } }]);
});

test('a paper that comes from somebody else comes from them', () => {
  const setting = updateSetting(estimateSent);
  const { hops, stations } = circuitOf(setting, worldAt(setting, 'awaitingPayslips'), update);
  expect(summary(hops)).toContain('data: employers > device');
  expect(stations).toContain('employers');
});

test('an agent reads what the agency has received: it does not leave the device again', () => {
  const setting = papersSetting();
  const log = papersSent(setting, { 'document-1': 'card', 'document-2': 'payslip' });
  const world = fold(setting, [...log, { kind: 'wait', to: instant('2031-04-09T12:00') }]);
  const hops = summary(circuitOf(setting, world, setting.exercise.procedure).hops);
  expect(hops.filter((hop) => hop.startsWith('move'))).toHaveLength(2);
  expect(hops).toContain('data: agency > agent');
});

test('a letter says what its step says: the same is not told twice', () => {
  const setting = papersSetting();
  const hops = summary(circuitOf(setting, fold(setting, []), setting.exercise.procedure).hops);
  expect(hops).toContain('letter: agency > device');
  expect(hops).not.toContain('data: agency > device');
});

test('a fraud comes from a fraudster, whatever it says', () => {
  const setting = updateSetting({ procedure: 'family/false-refund', goal: 'reported' });
  const { hops } = circuitOf(setting, fold(setting, []), 'family/false-refund');
  expect(summary(hops)[0]).toMatch(/^letter: fraudster/);
});

test('what one agency tells another is a hop in both cases, and the agency is named', () => {
  const family = 'family/change-of-situation';
  const setting = updateSetting({ alongside: [family] });
  const world = advance(setting, worldAt(setting, 'paid'), instant('2031-04-20'));
  const told = circuitOf(setting, world, update).hops.filter(({ kind }) => kind === 'tell');
  expect(told).toMatchObject([{ way: ['agency', 'other-agency'], other: 'family', event: 'employmentStatus' }]);
  const heard = circuitOf(setting, world, family).hops.filter(({ kind }) => kind === 'tell');
  expect(heard).toMatchObject([{ way: ['other-agency', 'agency'], other: 'employment', event: 'employmentStatus' }]);
});
