import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { type ChannelName, type Kept, putPiecesSchema, RELAY } from '#workshop/protocol.ts';
import { bodyOf } from '#workshop/relay/access.ts';
import { channelNamed, mayRead, mayWrite } from '#workshop/relay/channel-rights.ts';
import { Lately } from '#workshop/relay/lately.ts';
import { Refusal } from '#workshop/relay/refusal.ts';
import type { RelayParts } from '#workshop/relay/relay-parts.ts';
import type { Change, StoredPieces, WorkshopHead, WorkshopState } from '#workshop/relay/store.ts';
import type { Claims } from '#workshop/relay/tokens.ts';

const query = v.object({
  since: v.optional(v.pipe(v.string(), v.maxLength(60))),
  brief: v.optional(v.literal('1')),
});
/** A brief answer waits so long for more to tell, in milliseconds: each costs a request. */
const GATHERED = 100;

interface AskingForChannel {
  head: WorkshopHead;
  channel: ChannelName;
  claims: Claims;
  state: WorkshopState;
}

/** One shared session on its way between devices, in pieces that are passed on unread. */
export function channelRoutes(app: FastifyInstance, { store, access, lines, options }: RelayParts): void {
  const { mostUnsent, keepAlive } = options;
  const lately = new Lately(store);
  const path = `${RELAY}/channels/:channel`;

  const asking = async (request: FastifyRequest, may: typeof mayRead): Promise<AskingForChannel> => {
    const { claims, head } = await access.of(request, 'trainer', 'screen', 'learner');
    const channel = channelNamed(String((request.params as { channel?: unknown }).channel));
    if (!channel) throw new Refusal('not-found');
    const state = await store.read(head.id);
    if (!state) throw new Refusal('waking', 1);
    if (!may(channel, claims, state)) throw new Refusal('not-allowed');
    return { head, channel, claims, state };
  };
  const known = {
    onRequest: async (request: FastifyRequest) => void access.claimsOf(request, 'trainer', 'screen', 'learner'),
  };

  app.post(path, known, async (request): Promise<Kept> => {
    const { head, channel } = await asking(request, mayWrite);
    const { id, epoch } = head;
    const { pieces } = bodyOf(putPiecesSchema, request.body);
    if (!(await store.addPieces(id, channel, pieces))) throw new Refusal('too-long');
    const { next } = await store.readPieces(id, channel);
    return { epoch, next };
  });

  app.delete(path, known, async (request, reply) => {
    const { head, channel } = await asking(request, mayWrite);
    await store.dropChannel(head.id, channel);
    return reply.code(204).send();
  });

  app.get(path, { ...known, sse: 'only' }, async (request, reply) => {
    const { head, channel, claims, state } = await asking(request, mayRead);
    const { id, epoch } = head;
    lines.add(claims, reply);
    const { since = reply.sse.lastEventId ?? '', brief } = bodyOf(query, request.query);
    const [life, number] = since.split('.');
    let last = life === epoch ? Number(number) : -1;
    let waiting: Change[] | undefined = [];
    let ending: ReturnType<typeof setTimeout> | undefined;
    const endIn = (milliseconds: number) => {
      clearTimeout(ending);
      ending = setTimeout(() => reply.sse.close(), milliseconds);
    };
    /** What the right to read follows from may change while somebody reads. */
    const seen = { ...state };
    const send = (event: 'here' | 'piece' | 'silence' | 'over', n: number, data: string) => {
      last = n;
      if (brief && event !== 'here') endIn(GATHERED);
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
        send('over', last, '');
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
    reply.sse.onClose(() => {
      clearTimeout(ending);
      stop();
    });
    // Whoever comes for the first time needs only what is kept.
    const passed = brief ? lately.asked(head, channel).filter(() => last >= 0) : [];
    const { next, pieces } = await store.readPieces(id, channel);
    reply.sse.keepAlive();
    reply.sse.sendHeaders();
    if (brief) endIn(keepAlive);
    for (const { number: n, data } of inOrder(pieces, passed)) if (n > last) send('piece', n, data);
    // There may be nothing to tell for long: whoever listens knows at once that they may, and from where on.
    send('here', Math.max(last, next - 1), '');
    for (const change of waiting) tell(change);
    waiting = undefined;
  });
}

function inOrder(...lists: StoredPieces['pieces'][]): StoredPieces['pieces'] {
  return lists.flat().sort((one, other) => one.number - other.number);
}
