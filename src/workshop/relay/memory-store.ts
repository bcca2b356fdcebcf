import { randomBytes } from 'node:crypto';
import {
  type ChannelName,
  type Control,
  LARGEST_CHANNEL,
  type Note,
  type Piece,
  type Progress,
  type Report,
} from '#workshop/protocol.ts';
import type {
  Change,
  RelayStore,
  StoredPieces,
  StoredSeat,
  Told,
  WorkshopHead,
  WorkshopState,
} from '#workshop/relay/store.ts';

type Unnumbered<C> = C extends unknown ? Omit<C, 'rev'> : never;

interface KeptChannel {
  next: number;
  pieces: { number: number; data: string }[];
  /** Of the kept pieces, in bytes. */
  size: number;
}

interface Kept {
  head: WorkshopHead;
  rev: number;
  taken: number;
  control: Told<Control> | undefined;
  /** In their order. */
  seats: Map<number, StoredSeat>;
  channels: Map<ChannelName, KeptChannel>;
}

/** How many ended workshops are remembered, so that none of them is revived. */
const MOST_OVER = 10_000;
/** Workshops whose time is over are let go of, even when nobody comes any more. */
const CLEARED_EVERY = 60_000;

/** Keeps workshops in this process alone: for one room, and for tests. A restart forgets them; the devices tell again. */
export class MemoryStore implements RelayStore {
  readonly #workshops = new Map<string, Kept>();
  readonly #codes = new Map<string, string>();
  readonly #over = new Set<string>();
  readonly #listeners = new Map<string, Set<(change: Change) => void>>();
  readonly #now: () => number;
  readonly #clearing: NodeJS.Timeout;

  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.#clearing = setInterval(() => this.#clear(), CLEARED_EVERY).unref();
  }

  async create(head: Omit<WorkshopHead, 'epoch'>, seats = 0): Promise<boolean> {
    const { id, code } = head;
    this.#clear();
    if (this.#over.has(id) || this.#workshops.has(id) || this.#codes.has(code)) return false;
    const epoch = randomBytes(8).toString('base64url');
    const kept = { head: { ...head, epoch }, rev: 1, taken: seats, control: undefined };
    this.#workshops.set(id, { ...kept, seats: new Map(), channels: new Map() });
    this.#codes.set(code, id);
    return true;
  }

  async find(id: string): Promise<WorkshopHead | undefined> {
    return this.#get(id)?.head;
  }

  async findByCode(code: string): Promise<WorkshopHead | undefined> {
    const id = this.#codes.get(code);
    return id === undefined ? undefined : this.find(id);
  }

  async takeSeat(id: string, most: number, now: number): Promise<number | undefined> {
    const kept = this.#get(id);
    if (!kept || kept.taken >= most) return undefined;
    kept.taken += 1;
    const seat = kept.taken;
    this.#change(kept, { seat, seenAt: now, connected: false }, ['presence']);
    return seat;
  }

  async putControl(id: string, control: Told<Control>): Promise<boolean> {
    const kept = this.#get(id);
    if (!kept || (kept.control && kept.control.rev >= control.rev)) return false;
    kept.control = control;
    this.#tell(kept, { what: 'control', control });
    return true;
  }

  async putProgress(id: string, seat: number, progress: Told<Progress>, now: number): Promise<boolean> {
    return this.#put(id, seat, 'progress', progress, { seenAt: now });
  }

  async putReport(id: string, seat: number, report: Told<Report>): Promise<boolean> {
    return this.#put(id, seat, 'report', report);
  }

  async putNote(id: string, seat: number, note: Told<Note>): Promise<boolean> {
    return this.#put(id, seat, 'note', note);
  }

  async seen(id: string, seat: number, now: number, connected?: boolean): Promise<void> {
    const kept = this.#get(id);
    if (!kept) return;
    const before = seatOf(kept, seat);
    const seenAt = Math.max(before.seenAt, now);
    this.#change(kept, { ...before, seenAt, connected: connected ?? before.connected }, ['presence']);
  }

  async read(id: string): Promise<WorkshopState | undefined> {
    const kept = this.#get(id);
    if (!kept) return undefined;
    const { head, rev, control, seats } = kept;
    return { head, rev, ...(control ? { control } : {}), seats: [...seats.values()] };
  }

  async addPieces(id: string, channel: ChannelName, pieces: readonly Piece[]): Promise<boolean> {
    const kept = this.#get(id);
    if (!kept) return false;
    const before = kept.channels.get(channel) ?? { next: 0, pieces: [], size: 0 };
    const after: KeptChannel = { ...before, pieces: [...before.pieces] };
    for (const { data, keep, anew } of pieces) {
      if (anew) Object.assign(after, { pieces: [], size: 0 });
      if (keep) {
        after.pieces.push({ number: after.next, data });
        after.size += Buffer.byteLength(data);
      }
      if (after.size > LARGEST_CHANNEL) return false;
      after.next += 1;
    }
    kept.channels.set(channel, after);
    this.#tell(kept, { what: 'pieces', channel, first: before.next, pieces: [...pieces] });
    return true;
  }

  async readPieces(id: string, channel: ChannelName): Promise<StoredPieces> {
    const { next = 0, pieces = [] } = this.#get(id)?.channels.get(channel) ?? {};
    return { next, pieces };
  }

  async dropChannel(id: string, channel: ChannelName): Promise<void> {
    const kept = this.#get(id);
    const found = kept?.channels.get(channel);
    if (!kept || !found) return;
    kept.channels.set(channel, { next: found.next, pieces: [], size: 0 });
    this.#tell(kept, { what: 'silence', channel });
  }

  async end(id: string): Promise<void> {
    const kept = this.#get(id);
    if (!kept) return;
    this.#forget(kept);
    const [oldest] = this.#over;
    if (oldest !== undefined && this.#over.size >= MOST_OVER) this.#over.delete(oldest);
    this.#over.add(id);
    this.#tell(kept, { what: 'over' });
  }

  async isOver(id: string): Promise<boolean> {
    return this.#over.has(id);
  }

  listen(id: string, listener: (change: Change) => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(id) === listeners) this.#listeners.delete(id);
    };
  }

  async count(): Promise<{ workshops: number; seats: number }> {
    this.#clear();
    const all = [...this.#workshops.values()];
    return { workshops: all.length, seats: all.reduce((sum, { taken }) => sum + taken, 0) };
  }

  async isWell(): Promise<boolean> {
    return true;
  }

  async close(): Promise<void> {
    clearInterval(this.#clearing);
    this.#workshops.clear();
    this.#codes.clear();
    this.#listeners.clear();
  }

  #get(id: string): Kept | undefined {
    const kept = this.#workshops.get(id);
    if (!kept || kept.head.until > this.#now()) return kept;
    this.#forget(kept);
    this.#tell(kept, { what: 'over' });
    return undefined;
  }

  /** Lets go of workshops whose time is over, so that nobody has to ask for them. */
  #clear(): void {
    for (const id of this.#workshops.keys()) this.#get(id);
  }

  #forget({ head: { id, code } }: Kept): void {
    this.#workshops.delete(id);
    this.#codes.delete(code);
  }

  #put<P extends 'progress' | 'report' | 'note'>(
    id: string,
    seat: number,
    part: P,
    told: NonNullable<StoredSeat[P]>,
    also: Partial<StoredSeat> = {},
  ): boolean {
    const kept = this.#get(id);
    if (!kept) return false;
    const before = seatOf(kept, seat);
    const known = before[part];
    if (known && known.rev >= told.rev) return false;
    this.#change(kept, { ...before, ...also, [part]: told }, [part]);
    return true;
  }

  #change(kept: Kept, seat: StoredSeat, parts: ('progress' | 'report' | 'note' | 'presence')[]): void {
    kept.taken = Math.max(kept.taken, seat.seat);
    const isNew = !kept.seats.has(seat.seat);
    kept.seats.set(seat.seat, seat);
    if (isNew) kept.seats = new Map([...kept.seats].sort(([one], [other]) => one - other));
    this.#tell(kept, { what: 'seat', seat, parts });
  }

  #tell(kept: Kept, change: Unnumbered<Change>): void {
    kept.rev += 1;
    const told = { ...change, rev: kept.rev } as Change;
    for (const listener of this.#listeners.get(kept.head.id) ?? []) listener(told);
  }
}

function seatOf(kept: Kept, seat: number): StoredSeat {
  return kept.seats.get(seat) ?? { seat, seenAt: 0, connected: false };
}
