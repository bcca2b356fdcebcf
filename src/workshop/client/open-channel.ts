import { type RelayChannel, RelayRefusal } from '#workshop/client/links.ts';
import { FIRST_WORD, Passage, POLL_PATIENCE, QUIET, SHORT_LIVED } from '#workshop/client/passage.ts';
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
  /** See `Line`. */
  firstWord?: number;
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
export function openChannel(options: ChannelOptions): RelayChannel {
  const { token, channel, does, onOver = () => {}, firstWord = FIRST_WORD, ...reach } = options;
  const writer = Math.random().toString(36).slice(2, 8);
  const path = `/channels/${channel}`;
  const waking = new Waking();
  const passage = new Passage();
  const onLost = new Set<() => void>();
  const onBack = new Set<() => void>();
  let reading = new AbortController();
  let heardAt = Date.now();
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
    reading.abort();
    waking.close();
  };
  const end = () => {
    if (!isClosed) onOver();
    close();
  };
  const isOver = (problem: unknown): boolean => {
    if (!(problem instanceof RelayRefusal)) throw problem;
    if (!FOR_GOOD.has(problem.refusal)) return false;
    end();
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
  let last = '';
  /** Whether something may have been told that never came here. */
  let hasMissed = false;
  /** One stream, or one brief answer. */
  const readOnce = async () => {
    const isBrief = !passage.bearsStreams;
    const began = Date.now();
    const before = last;
    let isTold = false;
    reading = new AbortController();
    const patience = setTimeout(
      () => {
        if (!isBrief) passage.heldBack();
        reading.abort();
      },
      isBrief ? POLL_PATIENCE : firstWord,
    );
    const told = () => {
      heardAt = Date.now();
      if (isTold) return;
      isTold = true;
      if (!isBrief) clearTimeout(patience);
      if (hasMissed) for (const listener of [...onBack]) listener();
      hasMissed = false;
    };
    try {
      const headers: Record<string, string> = last === '' ? {} : { 'last-event-id': last };
      const asked = { ...reach, token, accept: 'text/event-stream', headers, signal: reading.signal };
      const { body } = await ask(isBrief ? `${path}?brief=1` : path, asked);
      if (!body) throw new RelayRefusal('unreachable');
      await readEvents(
        body,
        ({ event, id = '', data }) => {
          last = id;
          if (event === 'piece') gather(data);
          if (event === 'over') end();
        },
        told,
      );
    } catch (problem) {
      const isRefused = problem instanceof RelayRefusal && problem.refusal !== 'unreachable';
      // A stream that broke after it had worked is tried again at once.
      if (isRefused || !isTold) throw problem;
    } finally {
      clearTimeout(patience);
    }
    if (!isBrief) {
      passage.ended(Date.now() - began);
      hasMissed = true;
    } else if (last === before && Date.now() - began < SHORT_LIVED) await waking.pause(SHORT_LIVED);
  };
  const read = async () => {
    const stopLooking = waking.subscribe(() => {
      if (Date.now() - heardAt > QUIET) reading.abort();
    });
    let failures = 0;
    while (!isClosed) {
      try {
        await readOnce();
        failures = 0;
        if (!passage.bearsStreams) continue;
      } catch (problem) {
        if (isClosed || (problem instanceof RelayRefusal && isOver(problem))) break;
        failures += 1;
        hasMissed = true;
      }
      if (!isClosed) await waking.pause(backOff(failures, 2_000));
    }
    stopLooking();
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
    onBack: (listener) => void onBack.add(listener),
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
  /** The latest message of each writer: what was sent twice, because its answer was lost, is heard once. */
  const latest = new Map<string, number>();
  return (data) => {
    const [, writer = '', message = '', index, of, text = ''] = /^(\w+)\.(\d+)\.(\d+)\.(\d+):(.*)$/s.exec(data) ?? [];
    if (writer === own || writer === '' || Number(message) <= (latest.get(writer) ?? 0)) return;
    const begun = open.get(writer);
    const so = begun?.message === message ? begun : { message, parts: [] };
    open.set(writer, so);
    if (Number(index) !== so.parts.length) return;
    so.parts.push(text);
    if (so.parts.length < Number(of)) return;
    open.delete(writer);
    latest.set(writer, Number(message));
    hear(so.parts.join(''));
  };
}
