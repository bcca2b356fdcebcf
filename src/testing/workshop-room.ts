import type { RoomLink } from '#workshop/client/links.ts';
import { firstControl } from '#workshop/leading.ts';
import { type Control, EMPTY_NOTE, type Note, type Progress, type Report, type SeatState } from '#workshop/protocol.ts';

/** A room held in memory: what the trainer decides is there at once, and seats are moved by hand. */
export interface MemoryRoom extends RoomLink {
  /** Something is heard of a seat. */
  hear(seat: number, progress?: Partial<Progress>, state?: Partial<SeatState>): void;
  /** The line to the relay breaks, or comes back. */
  turn(status: RoomLink['status']): void;
}

const STILL: Progress = {
  stepsDone: 0,
  stepFor: 0,
  idleFor: 0,
  refused: 0,
  hint: 0,
  done: false,
  played: [],
  read: [],
};

/** Opens one; `control` undefined: the relay has told nothing yet. */
export function memoryRoom(first: Control | undefined = firstControl(), now = Date.now()): MemoryRoom {
  const listeners = new Set<() => void>();
  let control = first;
  let status: RoomLink['status'] = 'live';
  let seats: readonly SeatState[] = [];
  let notes: ReadonlyMap<number, Note> = new Map();
  const reports: ReadonlyMap<number, Report> = new Map();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    workshop: 'memory',
    clockOffset: now - Date.now(),
    cutSince: undefined,
    get status() {
      return status;
    },
    get control() {
      return control;
    },
    get seats() {
      return seats;
    },
    get notes() {
      return notes;
    },
    reports,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
    set(change) {
      control = { ...(control ?? firstControl()), ...change };
      tell();
    },
    setNote(seat, change) {
      notes = new Map(notes).set(seat, { ...(notes.get(seat) ?? EMPTY_NOTE), ...change });
      tell();
    },
    end: async () => {
      status = 'over';
      tell();
    },
    hear(seat, progress, state) {
      const before = seats.find((one) => one.seat === seat);
      const heard: SeatState = {
        seat,
        seenAt: now,
        connected: true,
        progress: { ...STILL, ...before?.progress, ...progress },
        ...state,
      };
      seats = [...seats.filter((one) => one.seat !== seat), heard].sort((a, b) => a.seat - b.seat);
      tell();
    },
    turn(next) {
      status = next;
      tell();
    },
  };
}
