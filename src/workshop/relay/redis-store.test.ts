import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startRedis } from '#testing/redis-server.node.ts';
import type { Control, Progress } from '#workshop/protocol.ts';
import { RedisStore } from '#workshop/relay/redis-store.ts';
import type { Change } from '#workshop/relay/store.ts';

const redis = await startRedis();
if (!redis) console.warn('redis-store.test.ts: there is no redis-server here, so that nothing of it was tested.');
afterAll(() => redis?.close());

const doing = (stepsDone: number) => ({ stepsDone, played: [], read: [] }) as unknown as Progress;
const paused = { paused: true, cards: [] } as unknown as Control;
const named = (change: Change) => ('parts' in change ? `${change.seat.seat} ${change.parts}` : change.what);

if (redis) {
  describe('relays that share a Redis', () => {
    const stores: RedisStore[] = [];
    const open = () => {
      const store = new RedisStore(redis.url);
      stores.push(store);
      return store;
    };
    afterEach(async () => {
      await Promise.all(stores.splice(0).map((store) => store.close()));
    });

    const begin = async () => {
      const [here, there] = [open(), open()];
      const head = { id: randomUUID(), kind: 'workshop' as const, code: randomUUID(), until: Date.now() + 60_000 };
      await here.create(head);
      const heard: Change[] = [];
      there.listen(head.id, (change) => heard.push(change));
      await there.read(head.id);
      return { here, there, head, id: head.id, heard };
    };
    /** Cuts the line on which changes come; whatever is told before it is back, is not heard. */
    const cutListeners = async () => {
      const client = new Redis(redis.url);
      await client.client('KILL', 'TYPE', 'PUBSUB');
      client.disconnect();
    };

    it('tell what was missed while the line to Redis was cut', async () => {
      const { here, there, id, heard } = await begin();
      await here.putProgress(id, 1, { rev: 1, value: doing(1) }, 1_000);
      await here.addPieces(id, 'trainer', [{ data: 'known', keep: true }]);
      await expect.poll(() => heard.length).toBe(2);

      await cutListeners();
      await here.putProgress(id, 1, { rev: 2, value: doing(2) }, 2_000);
      await here.putProgress(id, 2, { rev: 1, value: doing(1) }, 2_000);
      await here.putControl(id, { rev: 1, value: paused });
      await here.dropChannel(id, 'trainer');
      await here.addPieces(id, 'trainer', [
        { data: 'glimpse', keep: false },
        { data: 'new', keep: true },
      ]);

      await expect
        .poll(() => heard.slice(2).map(named))
        .toEqual([...['control', '1 progress,presence', '2 progress,presence', 'silence', 'pieces']]);
      expect(heard.at(-1)).toMatchObject({ first: 2, pieces: [{ data: 'new', keep: true }] });
      const revs = heard.map(({ rev }) => rev);
      expect(revs).toEqual([...new Set(revs)].sort((one, other) => one - other));
      expect(await there.read(id)).toEqual(await here.read(id));

      await here.putProgress(id, 2, { rev: 2, value: doing(2) }, 3_000);
      await expect.poll(() => heard.slice(7).map(named)).toEqual(['2 progress']);
    });

    it('hear that a workshop ended while the line was cut', async () => {
      const { here, id, heard } = await begin();
      await cutListeners();
      await here.end(id);
      await expect.poll(() => heard.map(named)).toEqual(['over']);
    });

    it('hear nothing twice when nothing was missed', async () => {
      const { here, there, id, heard } = await begin();
      await here.putControl(id, { rev: 1, value: paused });
      await expect.poll(() => heard.length).toBe(1);
      await cutListeners();
      await here.putControl(id, { rev: 2, value: paused });
      await expect.poll(() => heard.map(named)).toEqual(['control', 'control']);
      expect(await there.read(id)).toEqual(await here.read(id));
      await here.putControl(id, { rev: 3, value: paused });
      await expect.poll(() => heard.map(named)).toEqual(['control', 'control', 'control']);
    });

    it('do not take a line for cut that has gone to another relay', async () => {
      const { here, there, id } = await begin();
      await here.seen(id, 1, 1_000, true);
      await there.seen(id, 1, 2_000, true);
      await here.seen(id, 1, 3_000, false);
      expect((await here.read(id))?.seats[0]).toMatchObject({ connected: true });
      await there.seen(id, 1, 4_000, false);
      expect((await here.read(id))?.seats[0]).toMatchObject({ connected: false });
    });

    it('sign with one secret, also after a Redis that was started again', async () => {
      const [here, there] = [open(), open()];
      const secret = await here.secret();
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(await there.secret()).toBe(secret);
      await redis.kill();
      await redis.start();
      await expect.poll(() => here.isWell()).toBe(true);
      expect(await open().secret()).toBe(secret);
    });

    it('say that a workshop is lost when Redis has forgotten it, and serve it when it is revived', async () => {
      const { here, there, head, id, heard } = await begin();
      expect(await here.takeSeat(id, 30, 1_000)).toBe(1);
      const epoch = (await here.find(id))?.epoch;
      await expect.poll(() => heard.length).toBe(1);

      await redis.kill();
      expect(await there.isWell()).toBe(false);
      await expect(here.putControl(id, { rev: 1, value: paused })).rejects.toThrow();
      await redis.start();

      await expect.poll(() => heard.map(named)).toEqual(['1 presence', 'lost']);
      expect(await there.find(id)).toBeUndefined();
      await expect.poll(() => here.create(head, 1).catch(() => false)).toBe(true);
      expect(await here.takeSeat(id, 30, 2_000)).toBe(2);
      expect((await there.find(id))?.epoch).not.toBe(epoch);
      await expect.poll(() => heard.map(named)).toEqual(['1 presence', 'lost', '2 presence']);
    });
  });
}
