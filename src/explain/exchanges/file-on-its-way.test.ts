import { expect, test } from 'vitest';
import type { Exchange } from '#domain/exchange.ts';
import { aFileCutOnce, aFileRefused } from '#explain/exchanges/example-file.ts';
import { fileOnItsWay } from '#explain/exchanges/file-on-its-way.ts';
import { folded } from '#explain/exchanges/folded.ts';

const read = (exchanges: Exchange[]) => {
  const [bundle] = folded(exchanges);
  if (!bundle) throw new Error('Nothing was sent.');
  return fileOnItsWay(bundle);
};

test('a file whose line broke once is announced, cut, asked after and sent to its end', () => {
  const file = read(aFileCutOnce);
  expect(file).toMatchObject({ name: 'bulletin-mars.pdf', parts: 3, state: 'accepted' });
  expect(file.steps).toEqual([
    { kind: 'announced' },
    { kind: 'part', part: 1 },
    { kind: 'cut', part: 2 },
    { kind: 'asked' },
    { kind: 'part', part: 2 },
    { kind: 'part', part: 3 },
    { kind: 'looked' },
  ]);
});

test('before it is taken up again it stands as cut', () => {
  expect(read(aFileCutOnce.slice(0, 3)).state).toBe('cut');
});

test('a file refused by its name was never sent', () => {
  expect(read([aFileRefused])).toMatchObject({ state: 'refused', steps: [{ kind: 'announced' }] });
});

test('a file that is given up is thrown away', () => {
  const given = { ...(aFileCutOnce[1] as Exchange), id: 'x', method: 'DELETE', sent: {}, received: {} };
  expect(read([...aFileCutOnce.slice(0, 2), given]).state).toBe('givenUp');
});
