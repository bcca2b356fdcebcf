import { randomBytes, randomUUID } from 'node:crypto';
import { Redis, type RedisOptions } from 'ioredis';
import {
  type ChannelName,
  type Control,
  LARGEST_CHANNEL,
  LIFETIME,
  type Note,
  type Piece,
  type Progress,
  type Report,
} from '#workshop/protocol.ts';
import { Mirror } from '#workshop/relay/redis-store-mirror.ts';
import * as scripts from '#workshop/relay/redis-store-scripts.ts';
import { type Message, type Mirrored, readHash, readList } from '#workshop/relay/redis-store-state.ts';
import type { Change, RelayStore, StoredPieces, Told, WorkshopHead, WorkshopState } from '#workshop/relay/store.ts';

/** What stands before every key, so that a Redis can be shared with others. */
const PREFIX = 'demarches';
const ALL = `${PREFIX}:workshops`;
const SECRET = `${PREFIX}:secret`;
const codeKey = (code: string) => `${PREFIX}:code:${code}`;
/** The braces keep everything of a workshop on one node of a cluster, and its channel with it. */
const hashKey = (id: string) => `${PREFIX}:{${id}}`;
const overKey = (id: string) => `${hashKey(id)}:over`;
const channelKey = (id: string, channel: ChannelName) => `${hashKey(id)}:${channel}`;

/** Redis forgets it by itself, but by a clock of its own. */
const isNow = ({ until }: WorkshopHead) => until > Date.now();

/** How long Redis may take to answer before somebody is told that it does not. */
const PATIENCE = 3_000;
/** How often the line that is only listened to is asked whether it is alive. */
const BREATH = 5_000;

const CONNECTION: RedisOptions = {
  maxRetriesPerRequest: 1,
  commandTimeout: PATIENCE,
  connectTimeout: PATIENCE,
  socketTimeout: PATIENCE,
  // What may have been done already is not done again by itself: whoever asked is told, and asks again.
  autoResendUnfulfilledCommands: false,
  autoResubscribe: false,
  retryStrategy: (times) => Math.min(50 * 2 ** times, 1_000) * (0.5 + Math.random() / 2),
};

interface Followed {
  mirror: Mirror;
  /** Until Redis tells its changes here. */
  opening: Promise<void>;
  /** The revision of what was written from here: nothing older is read from memory. */
  written: number;
}

/** Keeps workshops in Redis 7 or Valkey, for any number of relays. */
export class RedisStore implements RelayStore {
  readonly #redis: Redis;
  readonly #subscriber: Redis;
  readonly #followed = new Map<string, Followed>();
  /** Names this relay as the holder of lines. */
  readonly #relay = randomUUID();
  readonly #breath: NodeJS.Timeout;
  #secret: string | undefined;

  constructor(url: string, onProblem: (problem: Error) => void = () => undefined) {
    // Commands of one turn of the loop travel together.
    this.#redis = new Redis(url, { ...CONNECTION, enableAutoPipelining: true });
    this.#subscriber = new Redis(url, CONNECTION);
    for (const redis of [this.#redis, this.#subscriber]) redis.on('error', onProblem);
    this.#subscriber.on('smessage', (key: string, text: string) => {
      const id = key.slice(PREFIX.length + 2, -1);
      this.#followed.get(id)?.mirror.hear(JSON.parse(text) as Message);
    });
    this.#subscriber.on('close', () => {
      for (const { mirror } of this.#followed.values()) mirror.doubt();
    });
    this.#subscriber.on('ready', () => {
      for (const id of this.#followed.keys()) this.#follow(id).catch(() => undefined);
    });
    this.#redis.on('ready', () => {
      // A Redis that was started again has forgotten it; tokens must stay good.
      if (this.#secret) this.#redis.set(SECRET, this.#secret, 'NX').catch(() => undefined);
    });
    this.#breath = setInterval(() => this.#breathe(), BREATH).unref();
  }

  /** What all relays of this Redis sign with: made by the first of them. */
  async secret(): Promise<string> {
    await this.#redis.set(SECRET, randomBytes(32).toString('base64url'), 'NX');
    this.#secret = (await this.#redis.get(SECRET)) ?? undefined;
    if (!this.#secret) throw new Error('Redis did not keep the secret. Its memory may be full.');
    return this.#secret;
  }

  async create(head: Omit<WorkshopHead, 'epoch'>, seats = 0): Promise<boolean> {
    const { id, code, until } = head;
    const isMine = await this.#redis.set(codeKey(code), id, 'PXAT', until, 'NX');
    if (!isMine && (await this.#redis.get(codeKey(code))) !== id) return false;
    const whole: WorkshopHead = { ...head, epoch: randomBytes(8).toString('base64url') };
    const isNew = await this.#run(scripts.CREATE, [hashKey(id), overKey(id)], [JSON.stringify(whole), seats, until]);
    if (isNew === 0) return false;
    await this.#redis.zadd(ALL, until, id);
    return true;
  }

  async find(id: string): Promise<WorkshopHead | undefined> {
    const known = this.#followed.get(id)?.mirror.current;
    if (known) return known.state.head;
    const kept = await this.#redis.hget(hashKey(id), 'head');
    const head = kept === null ? undefined : (JSON.parse(kept) as WorkshopHead);
    return head && isNow(head) ? head : undefined;
  }

  async findByCode(code: string): Promise<WorkshopHead | undefined> {
    const id = await this.#redis.get(codeKey(code));
    return id === null ? undefined : this.find(id);
  }

  async takeSeat(id: string, most: number, now: number): Promise<number | undefined> {
    const taken = await this.#write(id, scripts.TAKE_SEAT, [most, now]);
    return Array.isArray(taken) ? Number(taken[0]) : undefined;
  }

  async putControl(id: string, { rev, value }: Told<Control>): Promise<boolean> {
    return (await this.#write(id, scripts.PUT_CONTROL, [rev, JSON.stringify(value)])) !== 0;
  }

  async putProgress(id: string, seat: number, { rev, value }: Told<Progress>, now: number): Promise<boolean> {
    return (await this.#write(id, scripts.PUT_PART, [rev, JSON.stringify(value), 'progress', seat, now])) !== 0;
  }

  async putReport(id: string, seat: number, { rev, value }: Told<Report>): Promise<boolean> {
    return (await this.#write(id, scripts.PUT_PART, [rev, JSON.stringify(value), 'report', seat, ''])) !== 0;
  }

  async putNote(id: string, seat: number, { rev, value }: Told<Note>): Promise<boolean> {
    return (await this.#write(id, scripts.PUT_PART, [rev, JSON.stringify(value), 'note', seat, ''])) !== 0;
  }

  async seen(id: string, seat: number, now: number, connected?: boolean): Promise<void> {
    const line = connected === undefined ? '' : connected ? 'up' : 'down';
    await this.#write(id, scripts.SEEN, [seat, now, line, this.#relay]);
  }

  async read(id: string): Promise<WorkshopState | undefined> {
    const followed = this.#followed.get(id);
    await followed?.opening;
    const known = followed?.mirror.current;
    if (followed && known && known.state.rev >= followed.written) return known.state;
    return (await this.#readWhole(id))?.state;
  }

  async addPieces(id: string, channel: ChannelName, pieces: readonly Piece[]): Promise<boolean> {
    const told = pieces.flatMap((piece) => [
      Buffer.byteLength(piece.data),
      piece.keep ? 1 : 0,
      piece.anew ? 1 : 0,
      JSON.stringify(piece),
    ]);
    const args = [channel, LARGEST_CHANNEL, ...told];
    return (await this.#write(id, scripts.ADD_PIECES, args, channelKey(id, channel))) !== 0;
  }

  async readPieces(id: string, channel: ChannelName): Promise<StoredPieces> {
    const both = await this.#redis
      .multi()
      .hget(hashKey(id), `next:${channel}`)
      .lrange(channelKey(id, channel), 0, -1)
      .exec();
    const [[, next] = [], [, list] = []] = both ?? [];
    return readList(next as string | null, (list ?? []) as string[]);
  }

  async dropChannel(id: string, channel: ChannelName): Promise<void> {
    await this.#write(id, scripts.DROP_CHANNEL, [channel], channelKey(id, channel));
  }

  async end(id: string): Promise<void> {
    const head = await this.find(id);
    if (!head) return;
    await this.#run(scripts.END, [hashKey(id), overKey(id)], [LIFETIME]);
    await Promise.all([this.#redis.del(codeKey(head.code)), this.#redis.zrem(ALL, id)]);
    await this.#followed.get(id)?.mirror.catchUp();
  }

  async isOver(id: string): Promise<boolean> {
    return (await this.#redis.exists(overKey(id))) === 1;
  }

  listen(id: string, listener: (change: Change) => void): () => void {
    let followed = this.#followed.get(id);
    if (!followed) {
      const mirror = new Mirror({
        readWhole: () => this.#readWhole(id),
        readPieces: (channel) => this.readPieces(id, channel),
        isOver: () => this.isOver(id),
      });
      mirror.doubt();
      followed = { mirror, opening: Promise.resolve(), written: 0 };
      this.#followed.set(id, followed);
      followed.opening = this.#follow(id).catch(() => undefined);
    }
    const { mirror } = followed;
    const stop = mirror.add(listener);
    return () => {
      stop();
      if (mirror.isHeard || this.#followed.get(id)?.mirror !== mirror) return;
      this.#followed.delete(id);
      this.#subscriber.sunsubscribe(hashKey(id)).catch(() => undefined);
    };
  }

  async count(): Promise<{ workshops: number; seats: number }> {
    await this.#redis.zremrangebyscore(ALL, '-inf', String(Date.now()));
    const ids = await this.#redis.zrange(ALL, '0', '-1');
    const taken = await Promise.all(ids.map((id) => this.#redis.hget(hashKey(id), 'taken')));
    const living = taken.filter((seats) => seats !== null);
    return { workshops: living.length, seats: living.reduce((sum, seats) => sum + Number(seats), 0) };
  }

  async isWell(): Promise<boolean> {
    return this.#redis.ping().then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    clearInterval(this.#breath);
    this.#followed.clear();
    this.#subscriber.disconnect();
    // What is on its way arrives; a Redis that is not there is not waited for.
    await this.#redis.quit().catch(() => this.#redis.disconnect());
  }

  async #follow(id: string): Promise<void> {
    await this.#subscriber.ssubscribe(hashKey(id));
    await this.#followed.get(id)?.mirror.catchUp();
  }

  #breathe() {
    // Without an answer the connection is cut and made anew: `socketTimeout`.
    this.#subscriber.ping().catch(() => undefined);
    if (this.#subscriber.status !== 'ready') return;
    // Those that are in doubt, and those whose time is over.
    for (const [id, { mirror }] of this.#followed) if (!mirror.current) this.#follow(id).catch(() => undefined);
  }

  async #readWhole(id: string): Promise<Mirrored | undefined> {
    const whole = readHash(await this.#redis.hgetall(hashKey(id)));
    return whole && isNow(whole.state.head) ? whole : undefined;
  }

  /** Runs a script that tells a change; this relay's own listeners are sure to hear of it. */
  async #write(id: string, script: scripts.Script, args: (string | number)[], list?: string): Promise<unknown> {
    const followed = this.#followed.get(id);
    await followed?.opening;
    const answer = await this.#run(script, list ? [hashKey(id), list] : [hashKey(id)], args);
    const rev = Number(Array.isArray(answer) ? answer[1] : answer);
    if (followed) followed.written = Math.max(followed.written, rev);
    return answer;
  }

  async #run({ sha, lua }: scripts.Script, keys: string[], args: (string | number)[]): Promise<unknown> {
    try {
      return await this.#redis.evalsha(sha, keys.length, ...keys, ...args);
    } catch (problem) {
      if (!(problem instanceof Error && problem.message.startsWith('NOSCRIPT'))) throw problem;
      return this.#redis.eval(lua, keys.length, ...keys, ...args);
    }
  }
}
