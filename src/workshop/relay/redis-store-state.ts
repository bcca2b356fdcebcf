import type { ChannelName, Piece } from '#workshop/protocol.ts';
import type { Change, StoredPieces, StoredSeat, Told, WorkshopHead, WorkshopState } from '#workshop/relay/store.ts';

/** A change of a workshop as the scripts of `redis-store-scripts.ts` tell it to every relay. */
export type Message = { rev: number } & (
  | { what: 'control'; told: NonNullable<WorkshopState['control']> }
  | { what: 'progress'; seat: number; told: NonNullable<StoredSeat['progress']>; seenAt?: number }
  | { what: 'report'; seat: number; told: NonNullable<StoredSeat['report']> }
  | { what: 'note'; seat: number; told: NonNullable<StoredSeat['note']> }
  | { what: 'presence'; seat: number; seenAt: number; connected: boolean }
  | { what: 'pieces'; channel: ChannelName; first: number; pieces: Piece[] }
  | { what: 'silence'; channel: ChannelName; next: number }
  | { what: 'over' }
);

/** Where the pieces of a channel stand: the number of the next, and the first since it was last forgotten. */
export interface ChannelMark {
  next: number;
  floor: number;
}

/** A workshop as one relay holds it: what Redis had at one revision. Never changed, only replaced. */
export interface Mirrored {
  state: WorkshopState;
  channels: ReadonlyMap<ChannelName, ChannelMark>;
}

/** Reads the hash of a workshop; undefined when there is none. */
export function readHash(hash: Readonly<Record<string, string>>): Mirrored | undefined {
  if (hash.head === undefined) return undefined;
  const head = JSON.parse(hash.head) as WorkshopHead;
  const seats = new Map<number, StoredSeat>();
  const marks = new Map<ChannelName, ChannelMark>();
  for (const [field, value] of Object.entries(hash)) {
    const [, part, seat] = /^(progress|report|note|seen|line)(\d+)$/.exec(field) ?? [];
    if (part && seat) seats.set(Number(seat), withField(seats.get(Number(seat)) ?? newSeat(Number(seat)), part, value));
    const [, edge, channel] = /^(next|floor):(.+)$/.exec(field) ?? [];
    if (edge && channel) {
      const mark = marks.get(channel as ChannelName) ?? { next: 0, floor: 0 };
      marks.set(channel as ChannelName, { ...mark, [edge]: Number(value) });
    }
  }
  const control = hash.control === undefined ? undefined : readTold(hash.control);
  const inOrder = [...seats.values()].sort((one, other) => one.seat - other.seat);
  return {
    state: { head, rev: Number(hash.rev), ...(control ? { control: control as Told<never> } : {}), seats: inOrder },
    channels: marks,
  };
}

function withField(seat: StoredSeat, part: string, value: string): StoredSeat {
  if (part === 'seen') return { ...seat, seenAt: Number(value) };
  if (part === 'line') return { ...seat, connected: value !== '' };
  return { ...seat, [part]: readTold(value) };
}

const newSeat = (seat: number): StoredSeat => ({ seat, seenAt: 0, connected: false });

/** `<rev> <JSON>`; see `redis-store-scripts.ts`. */
function readTold(kept: string): Told<unknown> {
  const blank = kept.indexOf(' ');
  return { rev: Number(kept.slice(0, blank)), value: JSON.parse(kept.slice(blank + 1)) };
}

/** The kept pieces of a channel, from its list and the number of its next. */
export function readList(next: string | null, list: readonly string[]): StoredPieces {
  const pieces = list.map((kept) => {
    const blank = kept.indexOf(' ');
    return { number: Number(kept.slice(0, blank)), data: (JSON.parse(kept.slice(blank + 1)) as Piece).data };
  });
  return { next: Number(next ?? 0), pieces };
}

/** What a message makes of what was known, and what listeners hear of it. */
export function applyMessage(known: Mirrored, message: Message): { known: Mirrored; change: Change } {
  const { rev } = message;
  const withState = (part: Partial<WorkshopState>): Mirrored => ({ ...known, state: { ...known.state, ...part, rev } });
  switch (message.what) {
    case 'control': {
      return { known: withState({ control: message.told }), change: { rev, what: 'control', control: message.told } };
    }
    case 'pieces': {
      const { what, channel, first, pieces } = message;
      const mark = { floor: known.channels.get(channel)?.floor ?? 0, next: first + pieces.length };
      return {
        known: { ...withState({}), channels: new Map(known.channels).set(channel, mark) },
        change: { rev, what, channel, first, pieces },
      };
    }
    case 'silence': {
      const { what, channel, next } = message;
      const channels = new Map(known.channels).set(channel, { next, floor: next });
      return { known: { ...withState({}), channels }, change: { rev, what, channel } };
    }
    case 'over':
      return { known: withState({}), change: { rev, what: 'over' } };
    default: {
      const { seats: before } = known.state;
      const at = before.findIndex(({ seat }) => seat === message.seat);
      const seat = seatAfter(before[at] ?? newSeat(message.seat), message);
      const seats = at < 0 ? [...before, seat].sort((one, other) => one.seat - other.seat) : before.with(at, seat);
      return { known: withState({ seats }), change: { rev, what: 'seat', seat, parts: [message.what] } };
    }
  }
}

function seatAfter(seat: StoredSeat, message: Extract<Message, { seat: number }>): StoredSeat {
  if (message.what === 'presence') return { ...seat, seenAt: message.seenAt, connected: message.connected };
  const seenAt = 'seenAt' in message ? message.seenAt : undefined;
  return { ...seat, [message.what]: message.told, ...(seenAt === undefined ? {} : { seenAt }) };
}

/** What listeners have missed between two states of one workshop, but for pieces: one change each. */
export function changesBetween(before: WorkshopState | undefined, after: WorkshopState): MissedChange[] {
  const missed: MissedChange[] = [];
  const { control } = after;
  if (control && control.rev !== before?.control?.rev) missed.push({ what: 'control', control });
  for (const seat of after.seats) {
    const known = before?.seats.find((other) => other.seat === seat.seat);
    const told = (['progress', 'report', 'note'] as const).filter((part) => seat[part]?.rev !== known?.[part]?.rev);
    const isThere = known?.seenAt === seat.seenAt && known.connected === seat.connected;
    const parts = isThere ? told : [...told, 'presence' as const];
    if (parts.length > 0) missed.push({ what: 'seat', seat, parts });
  }
  return missed;
}

type WithoutRev<T> = T extends unknown ? Omit<T, 'rev'> : never;
/** A change that was not heard of when it happened: what it is, without its number. */
export type MissedChange = WithoutRev<Change>;

/** Numbers what was missed, from one revision to another: nothing gets a number that is still to come. */
export function inOrder(missed: readonly MissedChange[], from: number, to: number): Change[] {
  return missed.map((change, index) => ({ ...change, rev: Math.min(from + 1 + index, to) }) as Change);
}

/** The missed pieces of a channel, in runs without a gap: those that were not kept are gone. */
export function missedPieces(channel: ChannelName, from: number, kept: StoredPieces): MissedChange[] {
  const runs: { first: number; pieces: Piece[] }[] = [];
  for (const { number, data } of kept.pieces.filter((piece) => piece.number >= from)) {
    const last = runs.at(-1);
    if (last && last.first + last.pieces.length === number) last.pieces.push({ data, keep: true });
    else runs.push({ first: number, pieces: [{ data, keep: true }] });
  }
  return runs.map((run) => ({ what: 'pieces', channel, ...run }));
}
