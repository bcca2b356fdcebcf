import type { ChannelName, Control, Kind, Note, Piece, Progress, Report, SeatState } from '#workshop/protocol.ts';

/** A workshop as its relay knows it. Times are of the relay's clock. */
export interface WorkshopHead {
  id: string;
  kind: Kind;
  code: string;
  /** Names this life of it in the store; a store that has forgotten gives another one. */
  epoch: string;
  /** When everything of it is deleted anyway. */
  until: number;
}

/** What somebody told, with their own revision of it. */
export interface Told<T> {
  rev: number;
  value: T;
}

/** A seat as it is stored. */
export interface StoredSeat extends Omit<SeatState, 'progress'> {
  progress?: Told<Progress>;
  report?: Told<Report>;
  note?: Told<Note>;
}

/** What happened in a workshop, as every relay that serves it hears it. `rev` rises by one with each. */
export type Change = { rev: number } & (
  | { what: 'control'; control: Told<Control> }
  /** Something of the seat is new; `parts` says what. */
  | { what: 'seat'; seat: StoredSeat; parts: ('progress' | 'report' | 'note' | 'presence')[] }
  | { what: 'pieces'; channel: ChannelName; first: number; pieces: Piece[] }
  /** The pieces of a channel are forgotten. */
  | { what: 'silence'; channel: ChannelName }
  | { what: 'over' }
  /**
   * The store itself has forgotten the workshop (it was started again): every line of it has to be let go of, so that the
   * devices come back, hear `waking`, and tell everything again. Never said by a store in memory.
   */
  | { what: 'lost' }
);

/** Everything a workshop holds at one revision. */
export interface WorkshopState {
  head: WorkshopHead;
  rev: number;
  control?: Told<Control>;
  seats: StoredSeat[];
}

/** The kept pieces of a channel, each with its number; numbers rise and are never used twice in one `epoch`. */
export interface StoredPieces {
  /** The number the next piece will get. */
  next: number;
  pieces: { number: number; data: string }[];
}

/**
 * Where a relay keeps what it was told: in memory, or in Redis when several relays serve the same workshops. All of it is
 * soft: the devices tell it again. A workshop that does not exist (any more) is answered with undefined or false.
 */
export interface RelayStore {
  /** False when the code is taken. `seats`: how many were taken in an earlier life. */
  create(head: Omit<WorkshopHead, 'epoch'>, seats?: number): Promise<boolean>;
  find(id: string): Promise<WorkshopHead | undefined>;
  findByCode(code: string): Promise<WorkshopHead | undefined>;
  /** Takes the next seat, of `most`; undefined when every seat is taken. Numbers count from 1 and are never given twice. */
  takeSeat(id: string, most: number, now: number): Promise<number | undefined>;
  /** Keeps what is newer (a higher revision); false when there is a newer or equal one already, or no such workshop. */
  putControl(id: string, control: Told<Control>): Promise<boolean>;
  putProgress(id: string, seat: number, progress: Told<Progress>, now: number): Promise<boolean>;
  putReport(id: string, seat: number, report: Told<Report>): Promise<boolean>;
  putNote(id: string, seat: number, note: Told<Note>): Promise<boolean>;
  /** Something was heard of a seat, or its line came or went. */
  seen(id: string, seat: number, now: number, connected?: boolean): Promise<void>;
  read(id: string): Promise<WorkshopState | undefined>;
  /** Adds pieces and tells them; false when the channel would keep more than it may. */
  addPieces(id: string, channel: ChannelName, pieces: readonly Piece[]): Promise<boolean>;
  readPieces(id: string, channel: ChannelName): Promise<StoredPieces>;
  dropChannel(id: string, channel: ChannelName): Promise<void>;
  /** Deletes everything of a workshop; its code leads nowhere, and its id is not known any more. */
  end(id: string): Promise<void>;
  /** Whether this id was ended not long ago: it is not to be revived. */
  isOver(id: string): Promise<boolean>;
  /** Hears of every change of a workshop, from whichever relay, in the order of `rev`. Returns what stops it. */
  listen(id: string, listener: (change: Change) => void): () => void;
  /** How much there is, for the metrics. */
  count(): Promise<{ workshops: number; seats: number }>;
  /** Whether the store answers. */
  isWell(): Promise<boolean>;
  close(): Promise<void>;
}
