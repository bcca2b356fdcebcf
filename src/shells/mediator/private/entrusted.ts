/** The mediator's clock: running since then, after what it had counted before. Milliseconds. */
export interface Timer {
  since: number | null;
  before: number;
}

/** What the private window leaves with the others, so that closing it loses nothing. */
export interface Entrusted {
  notes: string;
  timer: Timer;
  /** Whether letters work alone, without Alt and Shift. */
  letters: boolean;
}

const AT_FIRST: Entrusted = { notes: '', timer: { since: null, before: 0 }, letters: true };

/** What was entrusted, as far as it can be read: it comes from another window, maybe of another version. */
export function entrustedFrom(found: unknown): Entrusted {
  const { notes, timer, letters } = recordFrom(found);
  const { since, before } = recordFrom(timer);
  return {
    notes: typeof notes === 'string' ? notes : AT_FIRST.notes,
    timer: {
      since: isMoment(since) ? since : null,
      before: isMoment(before) ? before : 0,
    },
    letters: typeof letters === 'boolean' ? letters : AT_FIRST.letters,
  };
}

const recordFrom = (found: unknown): Record<string, unknown> =>
  typeof found === 'object' && found !== null ? { ...found } : {};

const isMoment = (found: unknown): found is number => typeof found === 'number' && Number.isFinite(found) && found >= 0;

/** How long the clock has run, at that moment. */
export function elapsed({ since, before }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** The clock, started where it stood, or stopped where it stands. */
export function turned(timer: Timer, now: number): Timer {
  return timer.since === null ? { since: now, before: timer.before } : { since: null, before: elapsed(timer, now) };
}
