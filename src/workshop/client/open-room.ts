import { type KeptState, keepState, onKeptElsewhere, readKeptState } from '#workshop/client/kept-state.ts';
import { Line } from '#workshop/client/line.ts';
import { RelayRefusal, type RoomLink } from '#workshop/client/links.ts';
import { Outbox } from '#workshop/client/outbox.ts';
import { ask, type Reach } from '#workshop/client/requests.ts';
import {
  type Control,
  EMPTY_NOTE,
  type Kind,
  type Note,
  type Report,
  type SeatState,
  type Update,
} from '#workshop/protocol.ts';

interface RoomOptions extends Reach {
  token: string;
  workshop: string;
  role: 'trainer' | 'screen';
  kind?: Kind;
  /** What holds before anything was said, for a workshop that was just created; the trainer's alone. */
  first?: Control;
}

/** How often a change that another window of the trainer's has overtaken is tried on top of theirs. */
const MOST_OVERTAKEN = 8;

/** Ties the trainer's device, or a screen that everybody reads, to its relay. */
export function openRoom({ token, workshop, role, kind = 'workshop', first, ...reach }: RoomOptions): RoomLink {
  const leads = role === 'trainer';
  const listeners = new Set<() => void>();
  const kept: KeptState = leads ? readKeptState(workshop) : { notes: {}, seats: 0 };
  let base = kept.control ?? (first && { rev: 1, control: first });
  /** What was changed here, and the relay is not known to have. */
  let pending: Partial<Control> = {};
  let control = base?.control;
  let seats: readonly SeatState[] = [];
  let reports: ReadonlyMap<number, Report> = new Map();
  let written: KeptState['notes'] = kept.notes;
  let notes = contents(written);
  let most = kept.seats;
  let clockOffset = 0;

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const keep = () => {
    if (leads) keepState(workshop, { ...(base ? { control: base } : {}), notes: written, seats: most });
  };
  const put = (path: string, body: unknown) => ask(path, { ...reach, token, method: 'PUT', body });

  const sendControl = async () => {
    for (let tries = 0; base && tries < MOST_OVERTAKEN; tries += 1) {
      const [sent, changed] = [base, pending];
      try {
        await put('/control', { rev: sent.rev, control: sent.control });
        if (pending === changed) pending = {};
        return;
      } catch (problem) {
        const theirs = overtaken(problem)?.control;
        if (!theirs) throw problem;
        if (same(theirs.control, base.control)) return;
        // Another window of the trainer's was faster: what was changed here is changed on top of it.
        takeUp({ rev: theirs.rev + 1, control: { ...theirs.control, ...pending } });
      }
    }
  };
  const sendNote = (seat: number) => async () => {
    for (let tries = 0; written[seat] && tries < MOST_OVERTAKEN; tries += 1) {
      const { rev, note } = written[seat];
      try {
        await put(`/seats/${seat}/note`, { rev, note });
        return;
      } catch (problem) {
        const theirs = overtaken(problem)?.notes?.find((one) => one.seat === seat);
        if (!theirs) throw problem;
        if (theirs.rev === rev) return;
        written = { ...written, [seat]: { rev: theirs.rev + 1, note } };
        keep();
      }
    }
  };

  const takeUp = (next: NonNullable<typeof base>) => {
    base = next;
    control = next.control;
    keep();
    tell();
  };

  /** Tells a relay that was started again what it has forgotten, and takes up what another window has decided. */
  const catchUp = (update: Update) => {
    const theirs = update.control;
    if (theirs && theirs.rev >= (base?.rev ?? 0)) takeUp(theirs);
    else if (base) outbox.put('control', sendControl);
    for (const [seat, { rev }] of Object.entries(written)) {
      const there = update.notes?.find((one) => one.seat === Number(seat))?.rev ?? 0;
      if (there < rev) outbox.put(`note ${seat}`, sendNote(Number(seat)));
    }
  };

  const hear = (update: Update) => {
    clockOffset = update.now - Date.now();
    if (update.seats) {
      seats = withTold(seats, update.seats, update.whole === true);
      const highest = Math.max(most, ...update.seats.map(({ seat }) => seat));
      if (highest > most) {
        most = highest;
        keep();
      }
    }
    if (update.reports) {
      reports = new Map([...reports, ...update.reports.map(({ seat, report }) => [seat, report] as const)]);
    }
    if (!leads && update.control) control = update.control.control;
    else if (update.whole) catchUp(update);
    else if (update.control && update.control.rev > (base?.rev ?? 0)) takeUp(update.control);
    tell();
  };

  const revive = async () => {
    await ask('/revive', { ...reach, token, method: 'POST', body: { kind, seats: most } });
  };
  const line = new Line({ ...reach, token, onUpdate: hear, onStatus: tell, ...(leads ? { revive } : {}) });
  const outbox = new Outbox(line);
  const stopHearing = leads
    ? onKeptElsewhere(workshop, () => {
        written = readKeptState(workshop).notes;
        notes = contents(written);
        tell();
      })
    : () => {};
  const onlyTrainers = () => {
    if (!leads) throw new Error('A screen decides nothing.');
  };
  const close = () => {
    stopHearing();
    outbox.close();
    line.close();
  };

  return {
    workshop,
    get status() {
      return line.status;
    },
    get cutSince() {
      return line.cutSince;
    },
    get clockOffset() {
      return clockOffset;
    },
    get control() {
      return control;
    },
    get seats() {
      return seats;
    },
    get reports() {
      return reports;
    },
    get notes() {
      return notes;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      onlyTrainers();
      if (!base) throw new Error('Nothing holds yet that could be changed.');
      pending = { ...pending, ...change };
      takeUp({ rev: base.rev + 1, control: { ...base.control, ...change } });
      outbox.put('control', sendControl);
    },
    setNote(seat, change) {
      onlyTrainers();
      const before = written[seat];
      const note = { ...EMPTY_NOTE, ...before?.note, ...change };
      written = { ...written, [seat]: { rev: (before?.rev ?? 0) + 1, note } };
      notes = contents(written);
      keep();
      outbox.put(`note ${seat}`, sendNote(seat));
      tell();
    },
    async end() {
      onlyTrainers();
      await ask('/workshop', { ...reach, token, method: 'DELETE' }).catch((problem: unknown) => {
        // Over is over, whoever has said so.
        if (!(problem instanceof RelayRefusal && problem.refusal === 'over')) throw problem;
      });
      line.refused('over');
      tell();
    },
    close() {
      close();
      listeners.clear();
    },
  };
}

/**
 * Who was once here stays: a relay that was started again hears of a device that sleeps only when it wakes. What was last
 * known of such a seat is shown until then, as that of somebody who is not listening.
 */
function withTold(known: readonly SeatState[], told: readonly SeatState[], whole: boolean): readonly SeatState[] {
  const before = known.map((one) => [one.seat, whole ? { ...one, connected: false } : one] as const);
  const seats = new Map(before);
  for (const one of told) {
    const { seenAt = 0, ...last } = seats.get(one.seat) ?? {};
    seats.set(one.seat, { ...last, ...one, seenAt: Math.max(seenAt, one.seenAt) });
  }
  return [...seats.values()].sort((a, b) => a.seat - b.seat);
}

function contents(written: KeptState['notes']): ReadonlyMap<number, Note> {
  return new Map(Object.entries(written).map(([seat, { note }]) => [Number(seat), note]));
}

/** What the relay has instead, when it has something newer than what was told. */
function overtaken(problem: unknown): Update | undefined {
  return problem instanceof RelayRefusal ? problem.instead : undefined;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
