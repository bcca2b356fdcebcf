import type { Control, Note } from '#workshop/protocol.ts';

/** To which step of the plan a seat was sent last, and by which count: for everybody, or for this seat alone. */
export interface Where {
  /** -1: the waiting room. */
  step: number;
  controlTurn: number;
  noteTurn: number;
}

/** Where a seat belongs now: whichever was decided last, for everybody or for this seat. Pure. */
export function whereNow(before: Where | undefined, control: Control, note: Note): Where {
  const noteTurn = note.step?.turn ?? 0;
  if (before?.controlTurn !== control.turn) {
    // Whoever comes late finds what was decided for all; what was decided for the seat before them is over.
    return { step: control.step, controlTurn: control.turn, noteTurn };
  }
  if (note.step && noteTurn !== before.noteTurn) return { ...before, step: note.step.step, noteTurn };
  return before;
}

/** Whole minutes that are left of a step, negative once it is over; undefined where no time was set. `now`: the relay's clock. */
export function minutesLeft({ began, minutes, paused, pausedAt }: Control, now: number): number | undefined {
  if (began === undefined || minutes === undefined) return undefined;
  const until = paused && pausedAt !== undefined ? pausedAt : now;
  return Math.floor((began + minutes * 60_000 - until) / 60_000);
}
