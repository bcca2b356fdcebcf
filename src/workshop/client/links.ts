import type { ChannelName, Control, Note, Progress, RefusalId, Report, SeatState, Update } from '#workshop/protocol.ts';

/**
 * How a device is tied to its relay now. `cut`: not heard of each other, trying again by itself; `over`: the workshop has
 * ended; `refused`: the relay does not know this token, and trying again would not help.
 */
export type LinkStatus = 'connecting' | 'live' | 'cut' | 'over' | 'refused';

interface Link {
  readonly status: LinkStatus;
  /** Since when it is not `live`, by this device's clock; undefined while it is. */
  readonly cutSince: number | undefined;
  /** Milliseconds to add to this device's `Date.now()` to have the relay's clock. */
  readonly clockOffset: number;
  /** Hears of every change of what this link knows; each change gives new objects, never changed ones. */
  subscribe(listener: () => void): () => void;
  /** Lets go of the relay; nothing is told or heard any more. */
  close(): void;
}

/** A learner's device and its relay. What it tells is sent again after every cut, so that a relay may forget it. */
export interface SeatLink extends Link {
  readonly workshop: string;
  readonly seat: number;
  /** Undefined until the relay has told it once. */
  readonly control: Control | undefined;
  readonly note: Note;
  /** Tells where this learner is; the latest wins, the times in it count from now. */
  tell(progress: Progress): void;
  /** Tells what the debrief needs; the latest wins. */
  report(report: Report): void;
}

/** The trainer's device, or a screen that everybody reads, and its relay. */
export interface RoomLink extends Link {
  readonly workshop: string;
  readonly control: Control | undefined;
  /** By number; those that were ever taken. */
  readonly seats: readonly SeatState[];
  /** What seats have told for the debrief, by seat; empty on a screen. */
  readonly reports: ReadonlyMap<number, Report>;
  /** What the trainer has told single seats, by seat; empty on a screen. */
  readonly notes: ReadonlyMap<number, Note>;
  /** Changes what holds for everybody; kept here and sent again until the relay has it. Throws on a screen. */
  set(change: Partial<Control>): void;
  /** Changes what holds for one seat. Throws on a screen. */
  setNote(seat: number, change: Partial<Note>): void;
  /** Ends the workshop: the relay deletes everything of it. Resolves when it has said so; rejects with `RelayRefusal`. */
  end(): Promise<void>;
}

/**
 * A refusal of the relay; `unreachable` when nothing answered, or not a relay; `overtaken` when it has something newer, which is
 * then `instead`. `retryAfter` in seconds.
 */
export class RelayRefusal extends Error {
  readonly refusal: RefusalId | 'unreachable' | 'overtaken';
  readonly retryAfter: number | undefined;
  readonly instead: Update | undefined;
  constructor(refusal: RelayRefusal['refusal'], retryAfter?: number, instead?: Update) {
    super(`The relay refused: ${refusal}.`);
    this.name = 'RelayRefusal';
    this.refusal = refusal;
    this.retryAfter = retryAfter;
    this.instead = instead;
  }
}

/** One shared session on its way through the relay: whole messages of any length, in the order in which they were sent. */
export interface RelayChannel {
  readonly channel: ChannelName;
  /** `keep`: who comes later needs it too; `anew`: what was kept before is not needed any more. */
  send(message: string, how: { keep: boolean; anew?: boolean }): void;
  listen(listener: (message: string) => void): void;
  /** Hears when everything has to be told anew: the relay has forgotten what it kept, or keeps too much. */
  onLost(listener: () => void): void;
  /** Hears when this device listens again: what was not kept, and was told meanwhile, never came here. */
  onBack(listener: () => void): void;
  close(): void;
}
