import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionError, client } from '#api/client.ts';
import { silentChannel } from '#backend/channel.ts';
import { createHandlers } from '#backend/handlers/handlers.ts';
import { memoryStorage } from '#backend/log-storage.ts';
import { installNetwork } from '#backend/network.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { Exchange } from '#domain/exchange.ts';
import type { IncidentId } from '#domain/exercise.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { quietMonth } from '#testing/update-moments.ts';

const SIGN_IN = 'employment/sign-in';
const UPDATE = 'employment/monthly-update';
const credentials = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };

let store: SessionStore;
let exchanges: Omit<Exchange, 'at' | 'id'>[];
let close: () => void;
const wait = vi.fn(async (_milliseconds: number) => {});

beforeEach(async () => {
  wait.mockClear();
  exchanges = [];
  Object.assign(globalThis, { location: new URL('https://sandbox.example/') });
  store = await SessionStore.open({ exercise: anExercise(), rules: ruleBook }, memoryStorage(), silentChannel);
  close = installNetwork(createHandlers(store, wait), (exchange) => exchanges.push(exchange));
});
afterEach(() => close());

const strikes = (incident: IncidentId) => store.append({ kind: 'incident', incident, over: false });

async function signIn() {
  await client.move(SIGN_IN, 'enterCredentials', credentials);
  const code = String(store.world.letters.findLast(({ letter }) => letter === 'code')?.values.code);
  await client.move(SIGN_IN, 'enterCode', { code });
}

describe('a slow network', () => {
  it('makes every request wait, until something was done', async () => {
    strikes('slow-network');
    await client.session('employment');
    await client.move(SIGN_IN, 'enterCredentials', credentials);
    expect(wait).toHaveBeenCalledTimes(2);
    await client.session('employment');
    expect(wait).toHaveBeenCalledTimes(2);
  });

  it('is no trouble where there is none', async () => {
    await client.session('employment');
    expect(wait).not.toHaveBeenCalled();
  });
});

describe('a portal closed for maintenance', () => {
  it('answers nothing, and keeps everything', async () => {
    strikes('maintenance');
    const { cases } = store.world;
    await expect(client.session('employment')).rejects.toThrow('503');
    await expect(client.move(SIGN_IN, 'enterCredentials', credentials)).rejects.toThrow(ConnectionError);
    expect(store.world.cases).toBe(cases);
  });

  it('answers again once it is over', async () => {
    strikes('maintenance');
    store.append({ kind: 'wait', to: store.world.now + 3 * 60 * 60_000 });
    expect(await client.session('employment')).toMatchObject({ signedIn: false });
  });
});

describe('a lost answer', () => {
  beforeEach(async () => {
    await signIn();
    strikes('lost-answer');
  });

  const receipts = () =>
    store.world.letters.filter(({ letter, channel }) => letter === 'receipt' && channel === 'portal').length;

  it('loses the answer and not the request', async () => {
    await expect(client.move(UPDATE, 'submit', quietMonth)).rejects.toThrow(ConnectionError);
    expect(await client.caseFile(UPDATE)).toMatchObject({ states: ['recorded', 'recorded.received'] });
    expect(exchanges.at(-2)).toMatchObject({ method: 'POST', status: 0, received: null });
  });

  it('tells the pages nothing, as in a real browser, until something else happens', async () => {
    const hear = vi.fn();
    store.subscribeToAnswers(hear);
    await expect(client.move(UPDATE, 'submit', quietMonth)).rejects.toThrow(ConnectionError);
    expect(hear).not.toHaveBeenCalled();
    store.append({ kind: 'wait', to: store.world.now + 1 });
    expect(hear).toHaveBeenCalledOnce();
  });

  it('does nothing twice when one sends again', async () => {
    await expect(client.move(UPDATE, 'submit', quietMonth)).rejects.toThrow(ConnectionError);
    expect(await client.move(UPDATE, 'submit', quietMonth)).toMatchObject({ refusal: { reason: 'not-now' } });
    expect(receipts()).toBe(1);
  });

  it('leaves the way free for other answers', async () => {
    await expect(client.move(UPDATE, 'submit', quietMonth)).rejects.toThrow(ConnectionError);
    expect(await client.move(UPDATE, 'submit', { ...quietMonth, 'still-looking': 'no' })).toMatchObject({ ok: true });
  });

  it('spares reading, keeping and refusals', async () => {
    await client.saveDraft(UPDATE, 'update', { worked: 'no' });
    expect(await client.move(UPDATE, 'submit', {})).toMatchObject({ refusal: { reason: 'answers' } });
    await expect(client.move(UPDATE, 'submit', quietMonth)).rejects.toThrow(ConnectionError);
  });
});
