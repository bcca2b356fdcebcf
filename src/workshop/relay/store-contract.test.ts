import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRedis } from '#testing/redis-server.node.ts';
import { type Control, LARGEST_CHANNEL, type Progress } from '#workshop/protocol.ts';
import { MemoryStore } from '#workshop/relay/memory-store.ts';
import { RedisStore } from '#workshop/relay/redis-store.ts';
import type { Change, RelayStore, WorkshopHead } from '#workshop/relay/store.ts';

const redis = await startRedis();
if (!redis) console.warn('store-contract.test.ts: there is no redis-server here, so that Redis was not tested.');

/** Two stores each: what one relay writes, another one reads. In memory, both are the same. */
const kinds: { name: string; open: () => [RelayStore, RelayStore] }[] = [
  {
    name: 'in memory',
    open: () => {
      const store = new MemoryStore();
      return [store, store];
    },
  },
];
if (redis) {
  const { url } = redis;
  kinds.push({ name: 'in Redis, between two relays', open: () => [new RedisStore(url), new RedisStore(url)] });
}

afterAll(() => redis?.close());

const doing = (stepsDone: number) => ({ stepsDone, played: [], read: [] }) as unknown as Progress;
const paused = (is: boolean) => ({ paused: is, cards: [] }) as unknown as Control;
const piece = (data: string, keep = true, anew = false) => ({ data, keep, ...(anew ? { anew } : {}) });

for (const { name, open } of kinds) {
  describe(`a store ${name}`, () => {
    let here: RelayStore;
    let there: RelayStore;
    beforeAll(() => {
      [here, there] = open();
    });
    afterAll(async () => {
      await here.close();
      await there.close();
    });

    const newHead = (change: Partial<WorkshopHead> = {}) => {
      const id = randomUUID();
      return { id, kind: 'workshop' as const, code: id.slice(0, 8), until: Date.now() + 60_000, ...change };
    };
    const opened = async (seats?: number) => {
      const head = newHead();
      expect(await here.create(head, seats)).toBe(true);
      return head.id;
    };
    /** What a relay that listens from the beginning hears. */
    const heardThere = async (id: string) => {
      const heard: Change[] = [];
      const stop = there.listen(id, (change) => heard.push(change));
      const state = await there.read(id);
      return { heard, stop, rev: state?.rev ?? 0 };
    };

    it('finds a workshop by its id and by its code, and gives a code only once', async () => {
      const head = newHead();
      expect(await here.create(head)).toBe(true);
      expect(await there.find(head.id)).toMatchObject(head);
      expect(await there.findByCode(head.code)).toEqual(await here.find(head.id));
      expect(await there.create(newHead({ code: head.code }))).toBe(false);
      expect(await there.create(head)).toBe(false);
      expect(await here.find('unknown')).toBeUndefined();
      expect(await here.findByCode('unknown')).toBeUndefined();
    });

    it('gives every seat once, whichever relay is asked, and no more than there are', async () => {
      const id = await opened();
      const taken = await Promise.all(
        [...Array(40).keys()].map((turn) => (turn % 2 ? here : there).takeSeat(id, 30, 1_000)),
      );
      const numbers = taken.filter((seat) => seat !== undefined).sort((one, other) => one - other);
      expect(numbers).toEqual([...Array(30).keys()].map((seat) => seat + 1));
      expect((await there.read(id))?.seats[29]).toEqual({ seat: 30, seenAt: 1_000, connected: false });
    });

    it('never gives a seat again that was taken in an earlier life, or has told something', async () => {
      const id = await opened(5);
      expect(await here.takeSeat(id, 60, 1_000)).toBe(6);
      await there.putProgress(id, 9, { rev: 1, value: doing(0) }, 1_000);
      expect(await here.takeSeat(id, 60, 1_000)).toBe(10);
    });

    it('keeps what is newer, and nothing that comes late', async () => {
      const id = await opened();
      expect(await here.putControl(id, { rev: 2, value: paused(true) })).toBe(true);
      expect(await there.putControl(id, { rev: 2, value: paused(false) })).toBe(false);
      expect(await there.putControl(id, { rev: 1, value: paused(false) })).toBe(false);
      expect(await there.putProgress(id, 1, { rev: 10, value: doing(3) }, 2_000)).toBe(true);
      expect(await here.putProgress(id, 1, { rev: 9, value: doing(2) }, 3_000)).toBe(false);
      expect(await here.putReport(id, 1, { rev: 1, value: { scenarios: [] } })).toBe(true);
      expect(await here.putReport(id, 1, { rev: 1, value: { scenarios: [] } })).toBe(false);
      expect(await here.putNote(id, 1, { rev: 7, value: { cards: [], coming: true } })).toBe(true);
      expect(await there.putNote(id, 1, { rev: 6, value: { cards: [] } })).toBe(false);

      const state = await there.read(id);
      expect(state).toEqual(await here.read(id));
      expect(state?.control).toEqual({ rev: 2, value: paused(true) });
      expect(state?.seats).toEqual([
        {
          seat: 1,
          seenAt: 2_000,
          connected: false,
          progress: { rev: 10, value: doing(3) },
          report: { rev: 1, value: { scenarios: [] } },
          note: { rev: 7, value: { cards: [], coming: true } },
        },
      ]);
    });

    it('ends with the newest, whatever is told at the same time', async () => {
      const id = await opened();
      const revs = [...Array(50).keys()].map((turn) => ((turn * 7) % 50) + 1);
      const kept = await Promise.all(
        revs.map((rev) => (rev % 2 ? here : there).putProgress(id, 1, { rev, value: doing(rev) }, 1_000)),
      );
      expect(kept).toContain(true);
      expect((await there.read(id))?.seats[0]?.progress).toEqual({ rev: 50, value: doing(50) });
    });

    it('knows who is there, and never says that somebody was heard of earlier than before', async () => {
      const id = await opened();
      await here.seen(id, 1, 5_000, true);
      await here.seen(id, 1, 4_000);
      expect((await there.read(id))?.seats).toEqual([{ seat: 1, seenAt: 5_000, connected: true }]);
      await here.seen(id, 1, 6_000, false);
      expect((await there.read(id))?.seats).toEqual([{ seat: 1, seenAt: 6_000, connected: false }]);
    });

    it('tells every change to whoever listens, in order and once', async () => {
      const id = await opened();
      const { heard, stop, rev } = await heardThere(id);
      await here.takeSeat(id, 30, 1_000);
      await here.putProgress(id, 1, { rev: 1, value: doing(1) }, 2_000);
      await there.putProgress(id, 1, { rev: 1, value: doing(9) }, 2_500);
      await here.seen(id, 1, 3_000, true);
      await here.putReport(id, 1, { rev: 1, value: { scenarios: [] } });
      await there.putNote(id, 1, { rev: 1, value: { cards: [] } });
      await here.putControl(id, { rev: 1, value: paused(true) });

      await expect.poll(() => heard.length).toBe(6);
      expect(heard.map((change) => change.rev)).toEqual([1, 2, 3, 4, 5, 6].map((more) => rev + more));
      expect(heard.map((change) => ('parts' in change ? change.parts : change.what))).toEqual([
        ...[['presence'], ['progress'], ['presence'], ['report'], ['note']],
        'control',
      ]);
      // Each tells the whole of its seat.
      expect(heard[4]).toMatchObject({ seat: (await here.read(id))?.seats[0] });
      expect((await here.read(id))?.rev).toBe(rev + 6);
      stop();
      await here.putControl(id, { rev: 2, value: paused(false) });
      await there.read(id);
      expect(heard).toHaveLength(6);
    });

    it('has heard of everything that came after what it has read', async () => {
      const id = await opened();
      const telling = [...Array(40).keys()].map((rev) => here.putControl(id, { rev: rev + 1, value: paused(false) }));
      const { heard, stop, rev } = await heardThere(id);
      await Promise.all(telling);
      await expect.poll(async () => heard.at(-1)?.rev ?? rev).toBe((await here.read(id))?.rev);
      const after = heard.map((change) => change.rev).filter((number) => number > rev);
      expect(after).toEqual(after.map((_, index) => rev + 1 + index));
      stop();
    });

    it('keeps the pieces of a channel that a device needs which comes later', async () => {
      const id = await opened();
      const { heard, stop } = await heardThere(id);
      expect(await here.addPieces(id, 'trainer', [piece('one'), piece('glimpse', false)])).toBe(true);
      expect(await there.addPieces(id, 'trainer', [piece('Élan')])).toBe(true);
      expect(await there.readPieces(id, 'trainer')).toEqual({
        next: 3,
        pieces: [
          { number: 0, data: 'one' },
          { number: 2, data: 'Élan' },
        ],
      });
      expect(await here.addPieces(id, 'trainer', [piece('lost'), piece('all', true, true), piece('more')])).toBe(true);
      const kept = [
        { number: 4, data: 'all' },
        { number: 5, data: 'more' },
      ];
      expect(await here.readPieces(id, 'trainer')).toEqual({ next: 6, pieces: kept });
      await here.dropChannel(id, 'trainer');
      expect(await there.readPieces(id, 'trainer')).toEqual({ next: 6, pieces: [] });

      await expect.poll(() => heard.map(({ what }) => what)).toEqual(['pieces', 'pieces', 'pieces', 'silence']);
      expect(heard[1]).toMatchObject({ channel: 'trainer', first: 2, pieces: [piece('Élan')] });
      stop();
    });

    it('keeps no more of a channel than it may, and all of it or nothing', async () => {
      const id = await opened();
      const half = 'x'.repeat(LARGEST_CHANNEL / 2);
      expect(await here.addPieces(id, 'seat-3', [piece(half), piece(half)])).toBe(true);
      expect(await there.addPieces(id, 'seat-3', [piece('glimpse', false), piece('x')])).toBe(false);
      expect((await there.readPieces(id, 'seat-3')).next).toBe(2);
      expect(await there.addPieces(id, 'seat-3', [piece('x', true, true)])).toBe(true);
      expect(await here.readPieces(id, 'seat-3')).toEqual({ next: 3, pieces: [{ number: 2, data: 'x' }] });
    });

    it('forgets everything of a workshop that is over, and says so', async () => {
      const head = newHead();
      await here.create(head);
      await here.takeSeat(head.id, 30, 1_000);
      await here.addPieces(head.id, 'trainer', [piece('one')]);
      const { heard, stop } = await heardThere(head.id);
      expect(await there.isOver(head.id)).toBe(false);
      await here.end(head.id);

      await expect.poll(() => heard.map(({ what }) => what)).toEqual(['over']);
      for (const store of [here, there]) {
        expect(await store.isOver(head.id)).toBe(true);
        expect(await store.find(head.id)).toBeUndefined();
        expect(await store.findByCode(head.code)).toBeUndefined();
        expect(await store.read(head.id)).toBeUndefined();
        expect(await store.takeSeat(head.id, 30, 2_000)).toBeUndefined();
        expect(await store.putProgress(head.id, 1, { rev: 99, value: doing(1) }, 2_000)).toBe(false);
        expect(await store.putControl(head.id, { rev: 99, value: paused(true) })).toBe(false);
        expect(await store.addPieces(head.id, 'trainer', [piece('two')])).toBe(false);
        expect(await store.readPieces(head.id, 'trainer')).toEqual({ next: 0, pieces: [] });
        expect(await store.create(head)).toBe(false);
      }
      stop();
    });

    it('forgets a workshop by itself when its time is over', async () => {
      const head = newHead({ until: Date.now() + 60 });
      await here.create(head);
      const { stop } = await heardThere(head.id);
      await expect.poll(() => here.find(head.id)).toBeUndefined();
      expect(await there.read(head.id)).toBeUndefined();
      expect(await there.putProgress(head.id, 1, { rev: 1, value: doing(1) }, 2_000)).toBe(false);
      expect(await there.isOver(head.id)).toBe(false);
      stop();
    });

    it('counts workshops and seats', async () => {
      const before = await here.count();
      await here.takeSeat(await opened(4), 30, 1_000);
      const after = await there.count();
      expect(after.workshops).toBe(before.workshops + 1);
      expect(after.seats).toBe(before.seats + 5);
      expect(await there.isWell()).toBe(true);
    });
  });
}
