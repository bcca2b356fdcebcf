import { type RelayChannel, RelayRefusal } from '#workshop/client/links.ts';
import { readEvents } from '#workshop/client/read-events.ts';
import { ask, type Reach } from '#workshop/client/requests.ts';
import { backOff, Waking } from '#workshop/client/waking.ts';
import { type ChannelName, type Kept, LARGEST_BODY, type Piece } from '#workshop/protocol.ts';

interface ChannelOptions extends Reach {
  token: string;
  channel: ChannelName;
  /** What this device does there; windows of a presentation do both. */
  does: 'write' | 'read' | 'both';
  /** The relay lets this device do no more of it: the spotlight was taken back, nobody is followed any more. */
  onOver?: () => void;
}

/** In characters; with its envelope, and every one of them escaped, a piece fits into a body. */
const PIECE = 2_400;
const ROOM_IN_BODY = LARGEST_BODY - 200;
const MOST_PIECES = 64;
/** Refusals that say no for good. */
const FOR_GOOD = new Set<RelayRefusal['refusal']>(['no-token', 'not-allowed', 'over', 'not-found']);

/**
 * Opens a channel of the relay. Messages of any length travel in pieces `<writer>.<message>.<index>.<of>:<text>`; those of one
 * writer arrive whole and in order. Loaded when something is shared, not before.
 */
export function openChannel({ token, channel, does, onOver = () => {}, ...reach }: ChannelOptions): RelayChannel {
  const writer = Math.random().toString(36).slice(2, 8);
  const path = `/channels/${channel}`;
  const waking = new Waking();
  const ending = new AbortController();
  const onLost = new Set<() => void>();
  let hear: (message: string) => void = () => {};
  /** What came before anybody listened. */
  let early: string[] | undefined = [];
  let queue: Piece[] = [];
  let sending = false;
  let messages = 0;
  let epoch: string | undefined;
  let isClosed = false;

  const close = () => {
    if (isClosed) return;
    isClosed = true;
    queue = [];
    ending.abort();
    waking.close();
  };
  const isOver = (problem: unknown): boolean => {
    if (!(problem instanceof RelayRefusal)) throw problem;
    if (!FOR_GOOD.has(problem.refusal)) return false;
    if (!isClosed) onOver();
    close();
    return true;
  };
  const lost = () => {
    for (const listener of [...onLost]) listener();
  };

  const flush = async () => {
    if (sending) return;
    sending = true;
    let failures = 0;
    while (queue.length > 0 && !isClosed) {
      const pieces = fitting(queue);
      try {
        const answer = await ask(path, { ...reach, token, method: 'POST', body: { pieces } });
        const kept = (await answer.json()) as Kept;
        failures = 0;
        queue = queue.filter((piece) => !pieces.includes(piece));
        const hasForgotten = epoch !== undefined && epoch !== kept.epoch;
        epoch = kept.epoch;
        if (hasForgotten) lost();
      } catch (problem) {
        if (isOver(problem)) break;
        // The channel is full of what was: everything that still counts is told anew.
        if (problem instanceof RelayRefusal && problem.refusal === 'too-long') {
          queue = [];
          lost();
          continue;
        }
        failures += 1;
        await waking.pause(backOff(failures, 2_000));
      }
    }
    sending = false;
  };

  const gather = gatherer(writer, (message) => {
    if (early) early.push(message);
    else hear(message);
  });
  const read = async () => {
    let last = '';
    let failures = 0;
    while (!isClosed) {
      try {
        const headers: Record<string, string> = last === '' ? {} : { 'last-event-id': last };
        const accept = 'text/event-stream';
        const { body } = await ask(path, { ...reach, token, accept, headers, signal: ending.signal });
        if (!body) throw new RelayRefusal('unreachable');
        await readEvents(body, ({ event, id = '', data }) => {
          failures = 0;
          last = id;
          if (event === 'piece') gather(data);
        });
      } catch (problem) {
        if (isClosed || (problem instanceof RelayRefusal && isOver(problem))) return;
        failures += 1;
      }
      if (!isClosed) await waking.pause(backOff(failures, 2_000));
    }
  };
  if (does !== 'write') void read();

  return {
    channel,
    send(message, { keep, anew = false }) {
      if (does === 'read' || isClosed) return;
      messages += 1;
      const count = Math.max(1, Math.ceil(message.length / PIECE));
      if (anew) queue = queue.filter((piece) => !piece.keep);
      for (let index = 0; index < count; index += 1) {
        const data = `${writer}.${messages}.${index}.${count}:${message.slice(index * PIECE, (index + 1) * PIECE)}`;
        queue.push({ data, keep, ...(anew && index === 0 ? { anew } : {}) });
      }
      void flush();
    },
    listen(listener) {
      hear = listener;
      for (const message of early ?? []) listener(message);
      early = undefined;
    },
    onLost: (listener) => void onLost.add(listener),
    close,
  };
}

/** As many of the first pieces as one body holds. */
function fitting(queue: readonly Piece[]): Piece[] {
  const encoder = new TextEncoder();
  const fit: Piece[] = [];
  let size = 0;
  for (const piece of queue.slice(0, MOST_PIECES)) {
    size += encoder.encode(JSON.stringify(piece)).length + 1;
    if (fit.length > 0 && size > ROOM_IN_BODY) break;
    fit.push(piece);
  }
  return fit;
}

/** Puts messages together from their pieces; one whose beginning was never heard is left out, and so are one's own. */
function gatherer(own: string, hear: (message: string) => void): (data: string) => void {
  const open = new Map<string, { message: string; parts: string[] }>();
  return (data) => {
    const [, writer = '', message = '', index, of, text = ''] = /^(\w+)\.(\d+)\.(\d+)\.(\d+):(.*)$/s.exec(data) ?? [];
    if (writer === own || writer === '') return;
    const begun = open.get(writer);
    const so = begun?.message === message ? begun : { message, parts: [] };
    open.set(writer, so);
    if (Number(index) !== so.parts.length) return;
    so.parts.push(text);
    if (so.parts.length < Number(of)) return;
    open.delete(writer);
    hear(so.parts.join(''));
  };
}
