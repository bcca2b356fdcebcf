import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { RelayRoom, STILL, until } from '#testing/relay-room.node.ts';
import type { SeatLink } from '#workshop/client/links.ts';
import { openChannel } from '#workshop/client/open-channel.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function aRoom() {
  const relay = await new RelayRoom().start();
  open.push(relay);
  const created = await relay.create();
  const trainer = relay.trainer(created);
  await until(trainer, ({ status }) => status === 'live');
  return { relay, created, trainer };
}

const progressOf = (room: { seats: readonly { seat: number; progress?: typeof STILL | undefined }[] }, seat: number) =>
  room.seats.find((one) => one.seat === seat)?.progress;

describe('a trainer and a learner', () => {
  it('know of each other at once', async () => {
    const { relay, created, trainer } = await aRoom();
    const learner = relay.learner(await relay.joins(created));
    await until(learner, ({ control }) => control?.step === -1);
    learner.tell({ ...STILL, nickname: 'owl', asksFor: 0 });
    await until(trainer, (room) => progressOf(room, 1)?.nickname === 'owl');
    trainer.set({ step: 0, turn: 1 });
    await until(learner, ({ control }) => control?.step === 0);
    trainer.setNote(1, { coming: true });
    await until(learner, ({ note }) => note.coming === true);
    expect(trainer.seats).toHaveLength(1);
  });

  it('see the latest of what was told quickly, not all of it', async () => {
    const { relay, created, trainer } = await aRoom();
    const learner = relay.learner(await relay.joins(created));
    for (let stepsDone = 1; stepsDone <= 50; stepsDone += 1) learner.tell({ ...STILL, stepsDone });
    await until(trainer, (room) => progressOf(room, 1)?.stepsDone === 50);
  });

  it('count elapsed time on while the line is cut', async () => {
    const { relay, created, trainer } = await aRoom();
    const learner = relay.learner(await relay.joins(created));
    await until(learner, ({ status }) => status === 'live');
    await relay.kill();
    learner.tell({ ...STILL, stepsDone: 3, stepFor: 60_000 });
    await relay.start();
    await until(trainer, (room) => progressOf(room, 1)?.stepsDone === 3);
    expect(progressOf(trainer, 1)?.stepFor).toBeGreaterThan(60_000);
  });
});

describe('a relay that is killed and started again', () => {
  it('is told everything anew, and gives no seat twice', async () => {
    const { relay, created, trainer } = await aRoom();
    const seats = await Promise.all([1, 2, 3].map(() => relay.joins(created)));
    const learners = seats.map((joined) => relay.learner(joined));
    for (const learner of learners) learner.tell({ ...STILL, stepsDone: learner.seat });
    await until(trainer, (room) => room.seats.every(({ progress }) => progress) && room.seats.length === 3);
    trainer.set({ step: 1, turn: 1, paused: true });
    trainer.setNote(2, { cards: [{ id: 'a', play: { kind: 'incident', incident: 'maintenance', over: false } }] });
    await relay.kill();
    await until(trainer, ({ status }) => status !== 'live');
    learners[2]?.close();
    await relay.start();
    await until(trainer, (room) => [1, 2].every((seat) => room.seats[seat - 1]?.connected));
    await Promise.all(learners.slice(0, 2).map((learner) => until(learner, ({ control }) => control?.paused === true)));
    await until(learners[1] as SeatLink, ({ note }) => note.cards[0]?.id === 'a');
    // The third one sleeps; what was last known of it stays on the board.
    expect([1, 2, 3].map((seat) => progressOf(trainer, seat)?.stepsDone)).toEqual([1, 2, 3]);
    expect(trainer.seats[2]?.connected).toBe(false);
    expect(await relay.joins(created)).toMatchObject({ seat: 4 });
    expect(await relay.joins(created, seats[0])).toMatchObject({ seat: 1 });
  });
});

describe('two windows of the trainer', () => {
  it('change different things at the same moment, and both hold', async () => {
    const { relay, created, trainer } = await aRoom();
    const other = relay.trainer(created);
    await until(other, ({ status }) => status === 'live');
    trainer.set({ paused: true });
    other.set({ open: false });
    for (const room of [trainer, other]) {
      await until(room, ({ control }) => control?.paused === true && control.open === false);
    }
  });
});

describe('the end', () => {
  it('reaches everybody, and nothing is left', async () => {
    const { relay, created, trainer } = await aRoom();
    const joined = await relay.joins(created);
    const learner = relay.learner(joined);
    await until(learner, ({ status }) => status === 'live');
    await trainer.end();
    await until(learner, ({ status }) => status === 'over');
    expect(trainer.status).toBe('over');
    await expect(relay.joins(created)).rejects.toMatchObject({ refusal: 'no-such-code' });
    const again = relay.learner(joined);
    await until(again, ({ status }) => status === 'over');
  });

  it('is a refusal for a token that nobody here has signed', async () => {
    const { relay } = await aRoom();
    const learner = relay.learner({ token: 'a.b.c', workshop: 'w', kind: 'workshop', role: 'learner', seat: 1 });
    await until(learner, ({ status }) => status === 'refused');
  });
});

/** Something on the way to the relay, which does with its answers what it likes. */
async function aProxy(port: number, passOn: (got: IncomingMessage, answer: ServerResponse) => void): Promise<string> {
  const proxy: Server = createServer((asked, answer) => {
    const passed = request({ port, host: '127.0.0.1', method: asked.method, path: asked.url, headers: asked.headers });
    passed.on('response', (got) => passOn(got, answer));
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(resolve));
    },
  });
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

/** Lets one answer's first words through and then nothing of it, without cutting it, as a network one has walked out of. */
function fallingSilent(port: number): Promise<string> {
  let streams = 0;
  return aProxy(port, (got, answer) => {
    const isFirst = got.headers['content-type']?.startsWith('text/event-stream') && ++streams === 1;
    let isSilent = false;
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.on('data', (part: Buffer) => {
      if (!isSilent) answer.write(part);
      isSilent ||= Boolean(isFirst);
    });
    got.on('end', () => answer.end());
  });
}

/** Lets nothing through before an answer is complete. */
const holdingBack = (port: number) =>
  aProxy(port, (got, answer) => {
    const parts: Buffer[] = [];
    got.on('data', (part: Buffer) => parts.push(part));
    got.on('end', () => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      answer.end(Buffer.concat(parts));
    });
  });

/** Answers itself twice, as a network with a sign-in page and as one out of order, and cuts every stream after its first word. */
function cutting(port: number): Promise<string> {
  const own = [
    { status: 200, type: 'text/html', body: '<h1>Wi-Fi</h1>' },
    { status: 503, type: 'text/plain', body: '' },
  ];
  return aProxy(port, (got, answer) => {
    const instead = own.shift();
    if (instead) {
      answer.writeHead(instead.status, { 'content-type': instead.type }).end(instead.body);
      return;
    }
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.on('data', (part: Buffer) => {
      answer.write(part);
      if (got.headers['content-type']?.startsWith('text/event-stream')) setTimeout(() => answer.destroy(), 5);
    });
    got.on('end', () => answer.end());
  });
}

it('behind a proxy that holds streams back, asks again and again instead', async () => {
  const { relay, created, trainer } = await aRoom();
  const learner = relay.learner(await relay.joins(created), { base: await holdingBack(relay.port), firstWord: 250 });
  await until(learner, ({ status }) => status === 'live');
  trainer.set({ paused: true });
  await until(learner, ({ control }) => control?.paused === true);
  learner.tell({ ...STILL, stepsDone: 7 });
  await until(trainer, (room) => progressOf(room, 1)?.stepsDone === 7);
});

it('behind a proxy that answers itself and cuts every stream, comes through all the same', async () => {
  const { relay, created, trainer } = await aRoom();
  const learner = relay.learner(await relay.joins(created), { base: await cutting(relay.port) });
  learner.tell({ ...STILL, stepsDone: 7 });
  await until(trainer, (room) => progressOf(room, 1)?.stepsDone === 7);
  trainer.set({ paused: true });
  await until(learner, ({ control }) => control?.paused === true);
});

it('on a line that falls silent without being cut, looks for another by itself', async () => {
  const { relay, created, trainer } = await aRoom();
  const learner = relay.learner(await relay.joins(created), { base: await fallingSilent(relay.port), silence: 200 });
  await until(learner, ({ control }) => control !== undefined);
  trainer.set({ paused: true });
  await until(learner, ({ control }) => control?.paused === true);
});

describe('a channel', () => {
  it('carries long messages whole and in order, also to whoever comes late', async () => {
    const { relay, created, trainer } = await aRoom();
    trainer.set({ follow: { id: 'f', scenario: 'tax/not-signed' } });
    const joined = await relay.joins(created);
    const learner = relay.learner(joined);
    await until(learner, ({ control }) => control?.follow !== undefined);
    const about = { base: relay.base, channel: 'trainer' as const };
    const writes = openChannel({ ...about, token: created.trainerToken, does: 'write' });
    const reads = openChannel({ ...about, token: joined.token, does: 'read' });
    open.push(writes, reads);
    const sent = ['a', 'b'.repeat(20_000), 'été « œuf »\n'.repeat(500), 'end'];
    const heard = (channel: typeof reads) =>
      new Promise<string[]>((resolve) => {
        const all: string[] = [];
        channel.listen((message) => {
          all.push(message);
          if (message === 'end') resolve(all);
        });
      });
    const first = heard(reads);
    for (const message of sent) writes.send(message, { keep: message !== 'a' });
    expect(await first).toEqual(sent);
    const late = openChannel({ ...about, token: joined.token, does: 'read' });
    open.push(late);
    expect(await heard(late)).toEqual(sent.slice(1));
  });

  it.each([
    // What is not kept comes, too: the relay remembers it from one question to the next.
    ['holds streams back', holdingBack, (n: number) => n % 2 === 0],
    ['answers itself and cuts every stream', cutting, () => true],
  ])('behind a proxy that %s, carries everything once and in order', async (_what, proxy, isKept) => {
    const { relay, created, trainer } = await aRoom();
    trainer.set({ follow: { id: 'f', scenario: 'tax/not-signed' } });
    const joined = await relay.joins(created);
    const learner = relay.learner(joined);
    await until(learner, ({ control }) => control?.follow !== undefined);
    const about = { channel: 'trainer' as const, firstWord: 250 };
    const writes = openChannel({ ...about, base: relay.base, token: created.trainerToken, does: 'write' });
    const reads = openChannel({ ...about, base: await proxy(relay.port), token: joined.token, does: 'read' });
    open.push(writes, reads);
    const heard: number[] = [];
    writes.send('0', { keep: true });
    await new Promise<void>((resolve) => {
      reads.listen((message) => {
        heard.push(Number(message));
        // Told when the answer before has just come, and the next question has not been asked yet.
        const next = Number(message) + 1;
        writes.send(String(next), { keep: isKept(next) });
        if (next > 10) resolve();
      });
    });
    expect(heard).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('of a learner is closed to all who have no say', async () => {
    const { relay, created } = await aRoom();
    const joined = await relay.joins(created);
    const over = await new Promise<string>((resolve) => {
      const channel = openChannel({
        base: relay.base,
        channel: 'seat-1',
        token: joined.token,
        does: 'write',
        onOver: () => resolve('over'),
      });
      open.push(channel);
      channel.send('mine', { keep: true });
    });
    expect(over).toBe('over');
  });
});
