import { expect, it } from 'vitest';
import type { SignedLine } from '#backend/sharing/shared-session.ts';
import { signedEntries } from '#backend/sharing/signed-entries.ts';

const home: SignedLine = { entry: { kind: 'visit', site: 'tax', page: '/' }, by: 'private' };
const typed: SignedLine = { entry: { kind: 'draft', form: 'tax/f', answers: { a: '1', b: '2' } }, by: 'public' };
const signed: SignedLine = { entry: { kind: 'open', front: 'mailbox' }, by: 'public' };

it('tells who did each line that happened, also after one that could not happen', () => {
  const read = { kind: 'draft', answers: { b: '2', a: '1' }, form: 'tax/f' } as const;
  expect(signedEntries([home, signed, typed], [home.entry, read])).toEqual([home, { entry: read, by: 'public' }]);
});

it('takes the shared log as it is when everything happened', () => {
  expect(signedEntries([home, typed], [home.entry, typed.entry])).toEqual([home, typed]);
});
