import type { FastifyInstance, FastifyRequest } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { type Created, LIFETIME, RELAY } from '#workshop/protocol.ts';
import { MemoryStore } from '#workshop/relay/memory-store.ts';
import { addressesHere, neighbourhoodOf } from '#workshop/relay/neighbours.ts';
import type { RelayOptions } from '#workshop/relay/options.ts';
import { createRelay } from '#workshop/relay/relay.ts';

const apps: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

/** An address that no machine has: of those that stand in books. */
const ELSEWHERE = '203.0.113.9';

interface Asked {
  body?: object;
  token?: string;
  from?: string;
  headers?: Record<string, string>;
}

async function relayWith(options: Partial<RelayOptions> = {}) {
  const app = await createRelay({ store: new MemoryStore(), secret: 'for tests alone', ...options });
  apps.push(app);
  const ask = (method: 'GET' | 'POST' | 'DELETE' | 'PUT', path: string, asked: Asked = {}) => {
    const { body, token, from = '127.0.0.1', headers = {} } = asked;
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const payload = body === undefined ? {} : { payload: body };
    return app.inject({
      method,
      url: `${RELAY}${path}`,
      remoteAddress: from,
      headers: { ...headers, ...authorization },
      ...payload,
    });
  };
  const create = async (kind = 'workshop'): Promise<Created> =>
    (await ask('POST', '/workshops', { body: { kind } })).json();
  const join = (body: object, from?: string) => ask('POST', '/join', { body, ...(from ? { from } : {}) });
  return { app, ask, create, join };
}

describe('creating a workshop', () => {
  const body = { kind: 'workshop' };

  it('is for this machine alone, by whichever of its addresses, and never through a proxy nobody knows', async () => {
    const { ask } = await relayWith();
    const status = async (asked: Asked) => (await ask('POST', '/workshops', { body, ...asked })).statusCode;
    for (const from of [...addressesHere(), '::1', '::ffff:127.0.0.1']) {
      expect([from, await status({ from })]).toEqual([from, 201]);
    }
    expect(await status({ from: ELSEWHERE })).toBe(401);
    expect(await status({ headers: { 'x-forwarded-for': '127.0.0.1' } })).toBe(401);
    expect(await status({ headers: { forwarded: 'for=127.0.0.1' } })).toBe(401);
  });

  it('asks for the key where there is one, also on this machine', async () => {
    const { ask } = await relayWith({ organiserKey: 'a long key' });
    const status = async (organiserKey?: string) =>
      (await ask('POST', '/workshops', { body: { ...body, organiserKey }, from: ELSEWHERE })).statusCode;
    expect([await status('a long key'), await status('a long kez'), await status('a'), await status('')]).toEqual([
      201, 401, 401, 401,
    ]);
    expect((await ask('POST', '/workshops', { body })).statusCode).toBe(401);
  });

  it('takes the word of so many proxies as it was told, not of one more', async () => {
    const { ask } = await relayWith({ trustedProxies: 1 });
    const status = async (chain: string) =>
      (await ask('POST', '/workshops', { body, headers: { 'x-forwarded-for': chain } })).statusCode;
    expect(await status(ELSEWHERE)).toBe(401);
    expect(await status(`127.0.0.1, ${ELSEWHERE}`)).toBe(401);
  });

  it('is held up after as many tries, so that no key is guessed', async () => {
    const { ask } = await relayWith({ organiserKey: 'a long key', creations: 3 });
    const statuses = [];
    for (let guess = 0; guess < 5; guess += 1) {
      statuses.push((await ask('POST', '/workshops', { body: { ...body, organiserKey: `${guess}` } })).statusCode);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});

describe('coming in', () => {
  it('reads a code as people type it, and gives each their seat again', async () => {
    const { create, join } = await relayWith();
    const { code } = await create();
    const typed = `${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`.replaceAll('0', 'o').replaceAll('1', 'l');
    const first = (await join({ code: typed })).json();
    expect(first).toMatchObject({ role: 'learner', seat: 1 });
    expect((await join({ code })).json()).toMatchObject({ seat: 2 });
    expect((await join({ code, token: first.token })).json()).toEqual(first);
  });

  it('with a token of another workshop, of the trainer or of nobody gives a new seat of this one', async () => {
    const { create, join } = await relayWith();
    const [one, other] = [await create(), await create()];
    const elsewhere = (await join({ code: other.code })).json();
    for (const [index, token] of [elsewhere.token, one.trainerToken, 'a.b.c'].entries()) {
      expect((await join({ code: one.code, token })).json()).toMatchObject({ workshop: one.workshop, seat: index + 1 });
    }
  });

  it('ends when the last seat is taken, and with the workshop', async () => {
    const { create, join, ask } = await relayWith({ joins: { burst: 100, perMinute: 100 } });
    const { code, trainerToken } = await create();
    for (let seat = 1; seat <= 60; seat += 1) expect((await join({ code })).json()).toMatchObject({ seat });
    expect((await join({ code })).json()).toEqual({ refusal: 'full' });
    expect((await ask('DELETE', '/workshop', { token: trainerToken })).statusCode).toBe(204);
    expect((await join({ code })).json()).toEqual({ refusal: 'no-such-code' });
    const revived = await ask('POST', '/revive', { token: trainerToken, body: { kind: 'workshop', seats: 0 } });
    expect(revived.json()).toEqual({ refusal: 'over' });
  });

  it('counts those who have as many addresses as they like as one', async () => {
    const of = (ip: string) => neighbourhoodOf({ ip } as FastifyRequest);
    expect(of('2001:db8:1:2:3:4:5:6')).toBe(of('2001:db8:1:2::9'));
    expect(of('2001:db8:1:2::9')).not.toBe(of('2001:db8:1:3::9'));
    expect([of('2001:db8::1'), of('::1'), of('192.168.1.20'), of('::ffff:10.0.0.1')]).toEqual([
      '2001:db8:0:0',
      '0:0:0:0',
      '192.168.1.20',
      '::ffff:10.0.0.1',
    ]);
    const { create, join } = await relayWith({ joins: { burst: 2, perMinute: 2 } });
    const { code } = await create();
    const statuses = [];
    for (let n = 1; n <= 4; n += 1) statuses.push((await join({ code }, `2001:db8::${n}`)).statusCode);
    expect(statuses).toEqual([200, 200, 429, 429]);
    expect((await join({ code }, '2001:db8:9::1')).statusCode).toBe(200);
  });
});

describe('what is about to end or to be looked at', () => {
  it('is ended by the trainer alone', async () => {
    const { create, join, ask } = await relayWith();
    const { code, trainerToken, screenToken } = await create();
    const other = await create();
    const { token } = (await join({ code })).json();
    const status = async (asked: Asked) => (await ask('DELETE', '/workshop', asked)).statusCode;
    expect([await status({}), await status({ token: 'a.b.c' }), await status({ token })]).toEqual([401, 401, 403]);
    expect([await status({ token: screenToken }), await status({ token: other.trainerToken })]).toEqual([403, 204]);
    expect((await ask('GET', '/poll', { token: trainerToken })).statusCode).toBe(200);
  });

  it('forgets everything after eight hours, though nobody asks', async () => {
    let now = Date.now();
    const store = new MemoryStore(() => now);
    const { create, join } = await relayWith({ store, now: () => now });
    const { code } = await create();
    await join({ code });
    now += LIFETIME + 1;
    expect((await join({ code })).json()).toEqual({ refusal: 'no-such-code' });
    expect(await store.count()).toEqual({ workshops: 0, seats: 0 });
  });

  it('says to this machine and to trainers how it is reached, and counts for this machine alone', async () => {
    const { app, create, join, ask } = await relayWith();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { code, trainerToken, screenToken } = await create();
    const { token } = (await join({ code })).json();
    const status = async (from: string, asked: Asked = {}) =>
      (await ask('GET', '/here', { from, ...asked })).statusCode;
    expect((await ask('GET', '/here')).json()).toMatchObject({
      listensToOthers: false,
      reachedByOthers: false,
      mayCreate: true,
    });
    expect([await status(ELSEWHERE), await status(ELSEWHERE, { token: 'a.b.c' })]).toEqual([401, 401]);
    expect([await status(ELSEWHERE, { token }), await status(ELSEWHERE, { token: screenToken })]).toEqual([403, 403]);
    const told = (await ask('GET', '/here', { from: ELSEWHERE, token: trainerToken })).json();
    expect(told).toMatchObject({ addresses: [], reachedByOthers: true, mayCreate: false });
    expect((await ask('GET', '/metrics', { from: ELSEWHERE, token: trainerToken })).statusCode).toBe(404);
    expect((await ask('GET', '/metrics')).statusCode).toBe(200);
  });
});

describe('a presentation on several devices', () => {
  it('gives screens and no seats, and its channel to its own devices alone', async () => {
    const { create, join, ask } = await relayWith();
    const { code, trainerToken } = await create('presentation');
    const workshop = await create();
    const learner = (await join({ code: workshop.code })).json();
    const joined = (await join({ code })).json();
    expect(joined).toMatchObject({ kind: 'presentation', role: 'screen' });
    expect(joined.seat).toBeUndefined();
    const post = async (channel: string, token: string) =>
      (await ask('POST', `/channels/${channel}`, { token, body: { pieces: [{ data: 'x', keep: true }] } })).statusCode;
    expect([await post('windows', trainerToken), await post('windows', joined.token)]).toEqual([200, 200]);
    for (const token of [workshop.trainerToken, workshop.screenToken, learner.token]) {
      expect(await post('windows', token)).toBe(403);
    }
    for (const channel of ['trainer', 'seat-1']) expect(await post(channel, trainerToken)).toBe(403);
    for (const channel of ['seat-0', 'seat-100', 'Windows', '__proto__'])
      expect(await post(channel, trainerToken)).toBe(404);
  });
});

describe('every answer', () => {
  it('tells the browser to name no page to others, and to open nothing but the camera', async () => {
    const { app, ask } = await relayWith();
    const found = await ask('GET', '/health');
    const missing = await app.inject({ url: '/nowhere' });
    for (const { headers } of [found, missing]) {
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['permissions-policy']).toMatch(/camera=\(self\).*microphone=\(\)/);
    }
  });
});
