import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { type ChannelName, type Kept, putPiecesSchema, RELAY } from '#workshop/protocol.ts';
import { bodyOf } from '#workshop/relay/access.ts';
import { channelNamed, mayRead, mayWrite } from '#workshop/relay/channel-rights.ts';
import { Refusal } from '#workshop/relay/refusal.ts';
import type { RelayParts } from '#workshop/relay/relay-parts.ts';
import type { Change, WorkshopState } from '#workshop/relay/store.ts';
import type { Claims } from '#workshop/relay/tokens.ts';

const query = v.object({ since: v.optional(v.pipe(v.string(), v.maxLength(60))) });

interface AskingForChannel {
  id: string;
  epoch: string;
  channel: ChannelName;
  claims: Claims;
  state: WorkshopState;
}

/** One shared session on its way between devices, in pieces that are passed on unread. */
export function channelRoutes(app: FastifyInstance, { store, access, lines, options }: RelayParts): void {
  const { mostUnsent } = options;
  const path = `${RELAY}/channels/:channel`;

  const asking = async (request: FastifyRequest, may: typeof mayRead): Promise<AskingForChannel> => {
    const { claims, head } = await access.of(request, 'trainer', 'screen', 'learner');
    const channel = channelNamed(String((request.params as { channel?: unknown }).channel));
    if (!channel) throw new Refusal('not-found');
    const state = await store.read(head.id);
    if (!state) throw new Refusal('waking', 1);
    if (!may(channel, claims, state)) throw new Refusal('not-allowed');
    return { id: head.id, epoch: head.epoch, channel, claims, state };
  };
  const known = {
    onRequest: async (request: FastifyRequest) => void access.claimsOf(request, 'trainer', 'screen', 'learner'),
  };

  app.post(path, known, async (request): Promise<Kept> => {
    const { id, epoch, channel } = await asking(request, mayWrite);
    const { pieces } = bodyOf(putPiecesSchema, request.body);
    if (!(await store.addPieces(id, channel, pieces))) throw new Refusal('too-long');
    const { next } = await store.readPieces(id, channel);
    return { epoch, next };
  });

  app.delete(path, known, async (request, reply) => {
    const { id, channel } = await asking(request, mayWrite);
    await store.dropChannel(id, channel);
    return reply.code(204).send();
  });

  app.get(path, { ...known, sse: 'only' }, async (request, reply) => {
    const { id, epoch, channel, claims, state } = await asking(request, mayRead);
    lines.add(claims, reply);
    const { since = reply.sse.lastEventId ?? '' } = bodyOf(query, request.query);
    const [life, number] = since.split('.');
    let last = life === epoch ? Number(number) : -1;
    let waiting: Change[] | undefined = [];
    /** What the right to read follows from may change while somebody reads. */
    const seen = { ...state };
    const send = (event: 'piece' | 'silence', n: number, data: string) => {
      last = n;
      if (reply.raw.writableLength > mostUnsent) return void reply.raw.destroy();
      reply.sse.send({ event, id: `${epoch}.${n}`, data }).catch(() => reply.sse.close());
    };
    const tell = (change: Change) => {
      if (change.what === 'over' || change.what === 'lost') return reply.sse.close();
      if (change.what === 'control') seen.control = change.control;
      if (change.what === 'seat') {
        seen.seats = [...seen.seats.filter(({ seat }) => seat !== change.seat.seat), change.seat];
      }
      if ((change.what === 'control' || change.what === 'seat') && !mayRead(channel, claims, seen)) {
        send('silence', last, '');
        return reply.sse.close();
      }
      if (change.what === 'silence' && change.channel === channel) send('silence', last, '');
      if (change.what !== 'pieces' || change.channel !== channel) return;
      change.pieces.forEach(({ data }, index) => {
        if (change.first + index > last) send('piece', change.first + index, data);
      });
    };
    const stop = store.listen(id, (change) => {
      if (waiting) waiting.push(change);
      else tell(change);
    });
    reply.sse.onClose(stop);
    const { pieces } = await store.readPieces(id, channel);
    reply.sse.keepAlive();
    reply.sse.sendHeaders();
    // There may be nothing to tell for long: whoever listens knows at once that they may.
    reply.raw.flushHeaders();
    for (const { number: n, data } of pieces) if (n > last) send('piece', n, data);
    for (const change of waiting) tell(change);
    waiting = undefined;
  });
}
