import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { client } from '#api/client.ts';
import { silentChannel } from '#backend/channel.ts';
import { STOPPED } from '#backend/guard-requests.ts';
import { memoryStorage, type StoredLog } from '#backend/log-storage.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { Exchange } from '#domain/exchange.ts';
import { fictionOf } from '#domain/guard/guard.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { portalNetwork } from '#testing/portal-network.ts';
import { anyRealIdentifier, compactOf } from '#testing/real-identifiers.ts';
import { ruleBook } from '#testing/rule-book.ts';

const SIGN_IN = 'employment/sign-in';
const UPDATE = 'employment/monthly-update';
const CONSOLE = ['log', 'info', 'warn', 'error', 'debug'] as const;

const exercise = anExercise();
let kept: Record<string, StoredLog>;
let store: SessionStore;
let network: ReturnType<typeof portalNetwork>;
let said: unknown[];

beforeEach(async () => {
  kept = {};
  said = [];
  store = await SessionStore.open({ exercise, rules: ruleBook }, memoryStorage(kept), silentChannel);
  network = portalNetwork(store, fictionOf(exercise.persona));
  for (const way of CONSOLE) vi.spyOn(console, way).mockImplementation((...words) => void said.push(...words));
  await client.move(SIGN_IN, 'enterCredentials', { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' });
  const code = String(store.world.letters.findLast(({ letter }) => letter === 'code')?.values.code);
  await client.move(SIGN_IN, 'enterCode', { code });
});
afterEach(() => {
  network.close();
  vi.restoreAllMocks();
});

/** What the app does with each exchange: it becomes part of the log. */
function record(): Omit<Exchange, 'at' | 'id'>[] {
  const told = network.exchanges.splice(0);
  for (const exchange of told)
    store.append({ kind: 'exchange', exchange: { ...exchange, id: `e${store.entries.length}` } });
  return told;
}

/** Every byte that this device holds of the session. */
async function everythingKept(): Promise<string> {
  await store.settled();
  return JSON.stringify([store.entries, store.world, kept, said.map(String)]);
}

const looksReal = (field: string, identifier: string) => ({
  ok: false,
  refusal: { reason: 'answers', problems: [{ field, code: 'looks-real', values: { identifier } }] },
});
const photo = (name: string) => new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], name, { type: 'image/png' });

describe('real data that reach the back end all the same', () => {
  it('are refused with the field and what they look like', async () => {
    expect(await client.saveDraft(UPDATE, 'update', { 'employer-1-name': '06 12 34 56 78' })).toEqual(
      looksReal('employer-1-name', 'phone'),
    );
    expect(await client.move(SIGN_IN, 'enterCredentials', { identifier: 'moi@orange.fr', password: 'x' })).toEqual(
      looksReal('identifier', 'email'),
    );
    expect(await client.announceUpload('employment', 'payslip-1', photo('secu 2 95 10 99 126 111 93.png'))).toEqual(
      looksReal('name', 'social-security-number'),
    );
    expect(store.world.uploads).toEqual({});
  });

  it('show behind the screen that something was stopped, and not what', async () => {
    await client.saveDraft(UPDATE, 'update', { 'employer-1-name': '06 12 34 56 78', worked: 'yes' });
    await client.announceUpload('employment', 'payslip-1', photo('0612345678.png'));
    expect(record().slice(-2)).toMatchObject([
      { method: 'PUT', status: 422, sent: { 'employer-1-name': STOPPED, worked: 'yes' } },
      { method: 'POST', status: 422, sent: { field: 'payslip-1', name: STOPPED } },
    ]);
  });

  it('let the persona’s own pass, and what is merely unknown', async () => {
    const typed = { 'employer-1-name': 'appelez le 06 39 98 00 01 ou le 06 39 98 00 02' };
    expect(await client.saveDraft(UPDATE, 'update', typed)).toMatchObject({ ok: true });
    expect((await client.form(UPDATE, 'update')).answers).toMatchObject(typed);
  });

  it('leave no byte anywhere, whichever field, form, draft or file name they are put into', async () => {
    const fields = fc.constantFrom(
      'identifier',
      'password',
      'code',
      'worked',
      'employer-1-name',
      'employer-1-gross',
      'x',
    );
    const ways = fc.constantFrom(
      'draft',
      'check',
      'move',
      'file',
      'paper',
      'field',
      'page',
      'name',
    ) satisfies fc.Arbitrary<string>;
    const around = fc.constantFrom(
      (value: string) => value,
      (value: string) => `mon numéro : ${value} merci`,
      (value: string) => `scan ${value}`,
    );
    await fc.assert(
      fc.asyncProperty(anyRealIdentifier, fields, ways, around, async (value, field, way, surround) => {
        const text = surround(value);
        const attempts: Record<typeof way, () => Promise<unknown>> = {
          draft: () => client.saveDraft(UPDATE, 'update', { worked: 'yes', [field]: text }),
          check: () => client.checkPage(UPDATE, 'update', 'worked', { [field]: text }),
          move: () => client.move(SIGN_IN, 'enterCredentials', { identifier: 'FICTIF-NADIA', [field]: text }),
          file: () => client.announceUpload('employment', 'payslip-1', photo(`${text.replaceAll('/', '-')}.png`)),
          paper: () => client.announceUpload('employment', 'payslip-1', photo('photo.png'), text),
          field: () => client.announceUpload('employment', text, photo('photo.png')),
          page: () => client.checkPage(UPDATE, 'update', encodeURIComponent(text), { worked: 'no' }),
          name: () => client.saveDraft(UPDATE, 'update', { [text]: 'yes' }),
        };
        expect(await attempts[way]()).toMatchObject({ ok: false, refusal: { reason: 'answers' } });
        record();
        const everything = await everythingKept();
        const found = [value, compactOf(value), encodeURIComponent(value)].filter((form) => everything.includes(form));
        expect(found).toEqual([]);
      }),
      { seed: 2031, numRuns: 200 },
    );
  });
});
