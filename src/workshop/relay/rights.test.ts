import { createSigner } from 'fast-jwt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RelayRoom, STILL } from '#testing/relay-room.node.ts';
import { firstControl } from '#workshop/leading.ts';
import { type Created, EMPTY_NOTE, type Joined, RELAY } from '#workshop/protocol.ts';

const SECRET = 'for tests alone';
const relay = new RelayRoom({ secret: SECRET, joins: { burst: 1_000, perMinute: 1_000 }, creations: 1_000 });
let created: Created;
let joined: Joined;
let other: { created: Created; joined: Joined };
let ended: { created: Created; joined: Joined };

beforeAll(async () => {
  await relay.start();
  const room = async () => {
    const made = await relay.create();
    return { created: made, joined: await relay.joins(made) };
  };
  ({ created, joined } = await room());
  other = await room();
  ended = await room();
  await send('DELETE', '/workshop', ended.created.trainerToken);
});
afterAll(() => relay.close());

async function send(method: string, path: string, token?: string, body?: unknown): Promise<Response> {
  const leaving = new AbortController();
  const answer = await fetch(`${relay.base}${RELAY}${path}`, {
    method,
    signal: leaving.signal,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // A stream that was opened is not read to its end.
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') && !path.includes('brief=1');
  if (isStream) leaving.abort();
  return answer;
}

const control = () => firstControl();
const progress = { rev: 1, progress: STILL };

/** Every address that asks for a token, and the roles it is for. */
const ROUTES = [
  { method: 'GET', path: '/events', roles: ['trainer', 'screen', 'learner'] },
  { method: 'GET', path: '/poll', roles: ['trainer', 'screen', 'learner'] },
  { method: 'PUT', path: '/me', body: progress, roles: ['learner'] },
  { method: 'PUT', path: '/me/report', body: { rev: 1, report: { scenarios: [] } }, roles: ['learner'] },
  { method: 'PUT', path: '/control', body: { rev: 1, control: control() }, roles: ['trainer'] },
  { method: 'PUT', path: '/seats/1/note', body: { rev: 1, note: EMPTY_NOTE }, roles: ['trainer'] },
  { method: 'POST', path: '/revive', body: { kind: 'workshop', seats: 1 }, roles: ['trainer'] },
  { method: 'POST', path: '/channels/trainer', body: { pieces: [{ data: 'x', keep: false }] }, roles: ['trainer'] },
  { method: 'POST', path: '/channels/seat-1', body: { pieces: [{ data: 'x', keep: true }] }, roles: [] },
  { method: 'POST', path: '/channels/windows', body: { pieces: [{ data: 'x', keep: true }] }, roles: [] },
  { method: 'GET', path: '/channels/seat-1', roles: [] },
  { method: 'GET', path: '/channels/windows', roles: [] },
  { method: 'GET', path: '/channels/trainer', roles: [] },
  { method: 'GET', path: '/channels/seat-1?brief=1', roles: [] },
  { method: 'GET', path: '/channels/windows?brief=1', roles: [] },
  { method: 'GET', path: '/channels/trainer?brief=1', roles: [] },
  { method: 'DELETE', path: '/channels/trainer', roles: ['trainer'] },
  { method: 'DELETE', path: '/channels/seat-1', roles: [] },
] as const;

const tokensOf = ({ created: c, joined: j }: typeof other) => ({
  trainer: c.trainerToken,
  screen: c.screenToken,
  learner: j.token,
});

describe.each(ROUTES)('$method $path', ({ method, path, roles, ...rest }) => {
  const body = 'body' in rest ? rest.body : undefined;
  const status = async (token?: string) => (await send(method, path, token, body)).status;

  it('is for its own roles alone', async () => {
    const tokens = tokensOf({ created, joined });
    for (const [role, token] of Object.entries(tokens)) {
      const allowed = (roles as readonly string[]).includes(role);
      expect({ role, refused: (await status(token)) === 403 }).toEqual({ role, refused: !allowed });
    }
  });

  it('refuses no token, a forged, a changed, an unsigned and an expired one', async () => {
    const claims = { workshop: created.workshop, kind: 'workshop', role: 'trainer', code: created.code };
    const about = { iss: 'demarches-a-blanc/relay', aud: 'demarches-a-blanc/relay' };
    const later = Math.floor(Date.now() / 1000) + 3600;
    const forged = createSigner({ key: 'another secret', algorithm: 'HS256', ...about })({ ...claims, exp: later });
    const expired = createSigner({ key: SECRET, algorithm: 'HS256', ...about })({ ...claims, exp: later - 7200 });
    const elsewhere = createSigner({ key: SECRET, algorithm: 'HS256', iss: 'x', aud: 'x' })({ ...claims, exp: later });
    const endless = createSigner({ key: SECRET, algorithm: 'HS256', ...about })(claims);
    const unsigned = createSigner({ algorithm: 'none', ...about })({ ...claims, exp: later });
    const [head, payload = '', signature] = joined.token.split('.');
    const raised = Buffer.from(payload, 'base64url').toString().replace('"learner"', '"trainer"');
    const changed = [head, Buffer.from(raised).toString('base64url'), signature].join('.');
    for (const token of [undefined, '', 'a.b.c', forged, expired, elsewhere, endless, unsigned, changed]) {
      expect(await status(token)).toBe(401);
    }
  });

  it('refuses tokens of a workshop that is over, however often they are sent', async () => {
    for (const [role, token] of Object.entries(tokensOf(ended))) {
      const wanted = (roles as readonly string[]).includes(role) ? [410] : [403, 410];
      expect(wanted).toContain(await status(token));
      expect(wanted).toContain(await status(token));
    }
  });
});

describe('a learner', () => {
  const read = async (token: string) => (await send('GET', '/poll', token)).json();

  it('reads control and its own note, and of others nothing', async () => {
    const second = await relay.joins(created);
    await send('PUT', '/me', second.token, { rev: 1, progress: { ...STILL, nickname: 'owl' } });
    await send('PUT', '/seats/2/note', created.trainerToken, { rev: 1, note: { ...EMPTY_NOTE, coming: true } });
    const mine = await read(joined.token);
    expect(Object.keys(mine).sort()).toEqual(['control', 'epoch', 'mark', 'now', 'own', 'rev', 'whole']);
    expect(mine.own).toMatchObject({ seat: 1 });
    expect(JSON.stringify(mine)).not.toContain('owl');
    expect(JSON.stringify(mine.own)).not.toContain('coming');
    expect((await read(second.token)).own).toMatchObject({ seat: 2, note: { note: { coming: true } } });
  });

  it('writes its own seat whatever the body says, in its own workshop', async () => {
    await send('PUT', '/me', joined.token, {
      rev: 2,
      seat: 2,
      workshop: other.created.workshop,
      progress: { ...STILL, stepsDone: 9 },
    });
    const { seats } = await read(created.trainerToken);
    const done = seats.map(({ seat, progress: p }: { seat: number; progress?: typeof STILL }) => [seat, p?.stepsDone]);
    expect(done).toEqual([
      [1, 9],
      [2, 0],
    ]);
    expect(JSON.stringify(await read(other.created.trainerToken))).not.toContain('"stepsDone":9');
  });

  it('changes nothing by sending again what it has sent before', async () => {
    await send('PUT', '/me', joined.token, { rev: 3, progress: { ...STILL, stepsDone: 10 } });
    await send('PUT', '/me', joined.token, { rev: 2, progress: { ...STILL, stepsDone: 1 } });
    const { seats } = await read(created.trainerToken);
    expect(seats[0].progress.stepsDone).toBe(10);
  });
});

describe('a screen', () => {
  it('gets no nicknames, no reports and no notes', async () => {
    await send('PUT', '/me/report', joined.token, { rev: 5, report: { scenarios: [], confidence: { before: 2 } } });
    const update = await (await send('GET', '/poll', created.screenToken)).json();
    expect(update.seats).toHaveLength(2);
    expect(JSON.stringify(update)).not.toMatch(/nickname|owl|reports|confidence":\{|notes/);
  });
});

describe('a screen that a learner agreed to show', () => {
  const post = (token: string, data: string) =>
    send('POST', '/channels/seat-1', token, { pieces: [{ data, keep: true }] });
  const spotlight = (rev: number, id: string | undefined) =>
    send('PUT', '/control', created.trainerToken, {
      rev,
      control: { ...control(), ...(id ? { spotlight: { id, seat: 1 } } : {}) },
    });
  const agree = (rev: number, agreed: string | undefined) =>
    send('PUT', '/me', joined.token, { rev, progress: { ...STILL, ...(agreed ? { agreed } : {}) } });

  it('is open to trainer and screens while both want it, and never to learners', async () => {
    await spotlight(10, 'one');
    expect((await post(joined.token, 'early')).status).toBe(403);
    await agree(10, 'another');
    expect((await post(joined.token, 'for another')).status).toBe(403);
    await agree(11, 'one');
    expect((await post(joined.token, 'mine')).status).toBe(200);
    const second = await relay.joins(created);
    expect((await post(second.token, 'not mine')).status).toBe(403);
    expect((await post(created.trainerToken, 'not mine')).status).toBe(403);
    expect((await send('GET', '/channels/seat-1', created.screenToken)).status).toBe(200);
    for (const { token } of [second, joined, other.joined]) {
      expect((await send('GET', '/channels/seat-1', token)).status).toBe(403);
    }
  });

  it('is gone as soon as the learner takes it back, or the trainer asks for no screen any more', async () => {
    await agree(12, undefined);
    expect((await send('GET', '/channels/seat-1', created.screenToken)).status).toBe(403);
    await agree(13, 'one');
    const readAgain = await fetch(`${relay.base}${RELAY}/channels/seat-1`, {
      headers: { authorization: `Bearer ${created.screenToken}` },
    });
    const reader = readAgain.body?.getReader();
    await spotlight(11, undefined);
    let text = '';
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      text += new TextDecoder().decode(part.value);
    }
    expect(text).toContain('event: over');
    expect(text).not.toContain('mine');
  });

  it('is told to those who ask again and again as long as it is shown, and of an earlier time nothing', async () => {
    const brief = async (since = '') =>
      (await send('GET', `/channels/seat-1?brief=1&since=${since}`, created.screenToken)).text();
    const put = (data: string, keep: boolean) =>
      send('POST', '/channels/seat-1', joined.token, { pieces: [{ data, keep }] });
    await spotlight(12, 'two');
    await agree(14, 'two');
    await put('kept', true);
    const first = await brief();
    expect(first).toContain('data: kept');
    const since = /.*id: (\S+)/s.exec(first)?.[1];
    await put('passing', false);
    expect(await brief(since)).toMatch(/data: passing/);
    // Whoever comes now is not told what has passed.
    expect(await brief()).not.toContain('passing');
    await agree(15, undefined);
    expect(await brief(since)).toContain('not-allowed');
    await agree(16, 'two');
    await put('anew', true);
    expect(await brief(since)).not.toMatch(/passing|kept/);
  });
});
