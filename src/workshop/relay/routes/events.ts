import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { RELAY, type Update } from '#workshop/protocol.ts';
import { bodyOf } from '#workshop/relay/access.ts';
import { Refusal } from '#workshop/relay/refusal.ts';
import type { RelayParts } from '#workshop/relay/relay-parts.ts';
import type { Change, WorkshopHead } from '#workshop/relay/store.ts';
import { markFor, partFor, wholeFor } from '#workshop/relay/telling.ts';
import type { Claims } from '#workshop/relay/tokens.ts';

const pollQuery = v.object({ since: v.optional(v.pipe(v.string(), v.maxLength(100))) });

/** What is told to devices: everything at once, then what changes; in a stream, or one answer at a time. */
export function eventRoutes(app: FastifyInstance, { store, access, lines, options }: RelayParts): void {
  const { now, keepAlive, mostUnsent } = options;
  const seats = new LinesOfSeats(async (workshop, seat, isThere) => store.seen(workshop, seat, now(), isThere));

  app.get(`${RELAY}/events`, { sse: 'only' }, async (request, reply) => {
    const { claims, head } = await access.of(request, 'trainer', 'screen', 'learner');
    const { epoch } = head;
    lines.add(claims, reply);
    let waiting: Change[] | undefined = [];
    const tell = (change: Change) => {
      if (change.what === 'lost') return reply.sse.close();
      const part = partFor(claims, epoch, change, now);
      if (!part) return;
      send(reply, JSON.stringify(part), mostUnsent);
      if (part.over) reply.sse.close();
    };
    const stop = store.listen(head.id, (change) => {
      if (waiting) waiting.push(change);
      else tell(change);
    });
    reply.sse.onClose(stop);
    if (claims.seat !== undefined) {
      const { seat } = claims;
      await seats.add(head.id, seat);
      reply.sse.onClose(() => void seats.drop(head.id, seat));
    }
    const state = await store.read(head.id);
    if (!state) {
      stop();
      throw (await access.isOver(head.id)) ? new Refusal('over') : new Refusal('waking', 1);
    }
    reply.sse.keepAlive();
    send(reply, JSON.stringify(wholeFor(claims, state, now())), mostUnsent);
    for (const change of waiting) if (change.rev > state.rev) tell(change);
    waiting = undefined;
  });

  /** Resolves at the first thing that is new for somebody, when they leave, and when it would last too long. */
  const newsFor = (claims: Claims, { id, epoch }: WorkshopHead, reply: FastifyReply) => {
    let resolve = () => {};
    const heard = new Promise<void>((done) => {
      resolve = done;
    });
    const unlisten = store.listen(id, (change) => {
      if (change.what === 'lost' || partFor(claims, epoch, change, now)) resolve();
    });
    const patience = setTimeout(resolve, keepAlive);
    reply.raw.once('close', resolve);
    const stop = () => {
      unlisten();
      clearTimeout(patience);
    };
    return { heard, stop };
  };

  app.get(`${RELAY}/poll`, async (request, reply): Promise<Update> => {
    const { claims, head } = await access.of(request, 'trainer', 'screen', 'learner');
    const { since } = bodyOf(pollQuery, request.query);
    lines.add(claims, reply);
    if (claims.seat !== undefined) await store.seen(head.id, claims.seat, now());
    const news = newsFor(claims, head, reply);
    const state = await store.read(head.id);
    if (state && markFor(claims, state) === since) await news.heard;
    news.stop();
    const latest = await store.read(head.id);
    if (latest) return wholeFor(claims, latest, now());
    if (await access.isOver(head.id)) return { epoch: head.epoch, rev: state?.rev ?? 0, now: now(), over: true };
    throw new Refusal('waking', 1);
  });
}

/** A line that takes nothing any more is let go of, before what waits for it fills the memory. */
function send(reply: FastifyReply, data: string, mostUnsent: number): void {
  const { sse, raw } = reply;
  if (!sse.isConnected || raw.destroyed || raw.writableEnded) return;
  if (raw.writableLength > mostUnsent) {
    raw.destroy();
    return;
  }
  sse.sendHeaders();
  // Written at once: `sse.send` waits for each line apart, with listeners of its own, when a device takes them slowly.
  raw.write(`event: update\ndata: ${data}\n\n`);
}

/** How many lines each seat has open: a learner may have two windows. */
class LinesOfSeats {
  readonly #open = new Map<string, number>();
  readonly #tell: (workshop: string, seat: number, isThere: boolean) => Promise<void>;

  constructor(tell: (workshop: string, seat: number, isThere: boolean) => Promise<void>) {
    this.#tell = tell;
  }

  async add(workshop: string, seat: number): Promise<void> {
    const key = `${workshop}/${seat}`;
    const before = this.#open.get(key) ?? 0;
    this.#open.set(key, before + 1);
    await this.#tell(workshop, seat, true);
  }

  async drop(workshop: string, seat: number): Promise<void> {
    const key = `${workshop}/${seat}`;
    const left = (this.#open.get(key) ?? 1) - 1;
    if (left > 0) {
      this.#open.set(key, left);
      return;
    }
    this.#open.delete(key);
    await this.#tell(workshop, seat, false).catch(() => undefined);
  }
}
