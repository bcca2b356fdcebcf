import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RelayRoom, STILL, until } from '#testing/relay-room.node.ts';
import type { RoomLink, SeatLink } from '#workshop/client/links.ts';
import { type Created, type Joined, LARGEST_BODY, RELAY } from '#workshop/protocol.ts';
import { MemoryStore } from '#workshop/relay/memory-store.ts';

let store: MemoryStore;
let relay: RelayRoom;
let created: Created;
let joined: Joined;
let trainer: RoomLink;
let learner: SeatLink;
const sockets: Socket[] = [];

beforeEach(async ({ task }) => {
  store = new MemoryStore();
  const impatient = task.name.includes('slowly') ? { requestTimeout: 300 } : {};
  const strict = task.name.includes('flood') ? { pace: { times: 50, within: 60_000 } } : {};
  relay = await new RelayRoom({ store, mostUnsent: 50_000, ...impatient, ...strict }).start();
  created = await relay.create();
  trainer = relay.trainer(created);
  await until(trainer, ({ status }) => status === 'live');
  joined = await relay.joins(created);
  learner = relay.learner(joined);
  await until(learner, ({ status }) => status === 'live');
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await relay.close();
});

/** Those who came in before are served as if nothing happened. */
async function othersDoNotNotice() {
  learner.tell({ ...STILL, stepsDone: 42 });
  await until(trainer, ({ seats }) => seats[0]?.progress?.stepsDone === 42);
  trainer.set({ paused: true });
  await until(learner, ({ control }) => control?.paused === true);
}

async function put(body: string, type = 'application/json'): Promise<[number, unknown]> {
  const headers = { authorization: `Bearer ${joined.token}`, 'content-type': type };
  const answer = await fetch(`${relay.base}${RELAY}/me`, { method: 'PUT', headers, body });
  return [answer.status, await answer.json().catch(() => undefined)];
}

/** A request as raw text; resolves with all that came back, once the relay has let go of the line. */
function raw(text: string, keepWriting?: string): Promise<string> {
  const socket = connect(relay.port, '127.0.0.1');
  sockets.push(socket);
  let answer = '';
  return new Promise((resolve) => {
    const more = () => {
      while (keepWriting && !socket.destroyed && socket.write(keepWriting));
    };
    socket.on('connect', () => {
      socket.write(text);
      more();
    });
    socket.on('drain', more);
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

const head = (length: number) =>
  `PUT ${RELAY}/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${joined.token}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

describe('what cannot be read', () => {
  it('is refused', async () => {
    const bodies = [
      '{',
      'null',
      '[]',
      '"x"',
      '{"rev":1}',
      '{"rev":-1,"progress":{}}',
      '{"rev":1e400,"progress":{}}',
      JSON.stringify({ rev: 1, progress: { ...STILL, nickname: 'Jeanne Martin' } }),
      JSON.stringify({ rev: 1, progress: { ...STILL, scenario: '../../etc/passwd' } }),
      JSON.stringify({ rev: 1, progress: { ...STILL, refusedField: 'x'.repeat(200) } }),
    ];
    for (const body of bodies) expect([body, ...(await put(body))]).toEqual([body, 400, { refusal: 'malformed' }]);
  });

  it('is refused when it is no JSON at all, and when it would poison objects', async () => {
    expect((await put('rev=1', 'application/x-www-form-urlencoded'))[0]).toBe(400);
    expect((await put('{"rev":1,"__proto__":{"role":"trainer"},"progress":{}}'))[0]).toBe(400);
  });

  it('drops what nobody has asked for, so that it reaches no one', async () => {
    await put(
      JSON.stringify({ rev: 5, progress: { ...STILL, stepsDone: 5, name: 'Jeanne', answers: { iban: 'FR76' } } }),
    );
    await until(trainer, ({ seats }) => seats[0]?.progress?.stepsDone === 5);
    expect(JSON.stringify(trainer.seats)).not.toMatch(/Jeanne|FR76/);
  });
});

describe('bodies', () => {
  it('that are huge are refused, and others do not notice', async () => {
    const huge = JSON.stringify({ rev: 1, progress: STILL, more: 'x'.repeat(LARGEST_BODY) });
    expect(await put(huge)).toEqual([413, { refusal: 'too-long' }]);
    await othersDoNotNotice();
  });

  it('that never end are cut off, and others do not notice', async () => {
    const chunked = head(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked');
    const endless = raw(chunked, `1000\r\n${'x'.repeat(4096)}\r\n`);
    expect(await endless).toContain('413');
    await othersDoNotNotice();
  });

  it('that come slowly are given up, and others do not notice', async () => {
    const slow = [raw(`${head(500)}{"rev"`), raw('GET /relay/health HTTP/1.1\r\nHost:')];
    await othersDoNotNotice();
    for (const answer of await Promise.all(slow)) expect(answer).toContain('408');
  });
});

it('lets go of a line that takes nothing any more, before it fills the memory', async () => {
  trainer.set({ follow: { id: 'f', scenario: 'tax/not-signed' } });
  await until(learner, ({ control }) => control?.follow !== undefined);
  const idle = connect(relay.port, '127.0.0.1');
  sockets.push(idle);
  const gone = new Promise<void>((resolve) => idle.on('close', () => resolve()));
  idle.on('error', () => {});
  idle.write(`GET ${RELAY}/channels/trainer HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${joined.token}\r\n\r\n`);
  await new Promise<void>((resolve) => idle.once('data', () => resolve()));
  idle.pause();
  // More than the machine itself takes for somebody who does not listen.
  const pieces = Array.from({ length: 50 }, () => ({ data: 'x'.repeat(7_900), keep: false }));
  for (let round = 0; round < 40; round += 1) {
    await store.addPieces(created.workshop, 'trainer', pieces);
    // What was written has to get to the machine in between.
    await fetch(`${relay.base}${RELAY}/health`);
  }
  idle.resume();
  await gone;
  await othersDoNotNotice();
});

describe('one seat', () => {
  const asked = (path: string) =>
    `GET ${RELAY}${path} HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAuthorization: Bearer ${joined.token}\r\n\r\n`;

  it('that floods the relay is held up, and others do not notice', async () => {
    const { token } = await relay.joins(created);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const tell = async (rev: number) => {
      const body = JSON.stringify({ rev, progress: STILL });
      const answer = await fetch(`${relay.base}${RELAY}/me`, { method: 'PUT', headers, body });
      return [answer.status, answer.headers.get('retry-after') !== null].join();
    };
    const answers = await Promise.all(Array.from({ length: 80 }, (_, rev) => tell(rev)));
    expect(answers.filter((answer) => answer === '204,false')).toHaveLength(50);
    expect(answers.filter((answer) => answer === '429,true')).toHaveLength(30);
    await othersDoNotNotice();
  });

  it('that opens line after line keeps the latest ones, and others do not notice', async () => {
    const closed: number[] = [];
    const lines = Array.from({ length: 40 }, (_, line) => raw(asked('/events')).then(() => closed.push(line)));
    // The learner's own line is the oldest of thirteen, and comes back.
    await Promise.all(lines.slice(0, 20));
    expect(closed.length).toBeLessThan(40);
    await until(learner, ({ status }) => status === 'live');
    await othersDoNotNotice();
  });
});

it('takes no address for one that cannot be read', async () => {
  for (const address of ['//', '/%', '//x:y@/', '/\\', '/relay/channels/%E0%A4%A', '/%2e%2e/%2e%2e/etc/passwd']) {
    const answer = await raw(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 40[04] .*\{"refusal":"(not-found|malformed)"\}$/s);
  }
});

describe('joining', () => {
  const joinWith = async (code: string) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${relay.base}${RELAY}/join`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ code }),
    });
    return answer.status;
  };

  it('a thousand times at once gives seats to a room, refuses the rest, and others do not notice', async () => {
    const body = JSON.stringify({ code: created.code });
    const request = `POST ${RELAY}/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n`;
    const last = `${request}Connection: close\r\n\r\n${body}`;
    const tries = Array.from({ length: 50 }, () => raw(`${request}\r\n${body}`.repeat(19) + last));
    await othersDoNotNotice();
    const statuses = [...(await Promise.all(tries)).join().matchAll(/HTTP\/1.1 (\d+)/g)].map(([, status]) =>
      Number(status),
    );
    expect(statuses).toHaveLength(1_000);
    const came = statuses.filter((status) => status === 200).length;
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    // One has come in before.
    expect(came).toBe(39);
    // Whoever has a seat comes back to it all the same.
    expect(await relay.joins(created, joined)).toMatchObject({ seat: 1 });
  });

  it('by guessing codes ends after as many tries', async () => {
    const guess = (n: number) => `${'0'.repeat(8 - String(n).length)}${n}`;
    const statuses = await Promise.all(Array.from({ length: 200 }, (_, n) => joinWith(guess(n))));
    expect(statuses.filter((status) => status === 404).length).toBe(39);
    expect(statuses.filter((status) => status === 429).length).toBe(161);
  });

  it('is refused behind a closed door, and when every seat is taken', async () => {
    trainer.set({ open: false });
    await until(learner, ({ control }) => control?.open === false);
    expect(await joinWith(created.code)).toBe(403);
  });
});
