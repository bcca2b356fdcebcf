import { Line } from '#workshop/client/line.ts';
import type { SeatLink } from '#workshop/client/links.ts';
import { Outbox } from '#workshop/client/outbox.ts';
import { ask, type Reach } from '#workshop/client/requests.ts';
import {
  type Control,
  EMPTY_NOTE,
  type Note,
  type Progress,
  type Report,
  SIGN_OF_LIFE,
  type Update,
} from '#workshop/protocol.ts';

interface SeatOptions extends Reach {
  token: string;
  workshop: string;
  seat: number;
  /** See `Line`. */
  firstWord?: number;
  silence?: number;
}

/** Something this device tells of itself, and which telling of it this is. */
interface Own<T> {
  rev: number;
  value: T;
  /** When it was true, by this device's clock. */
  at: number;
  /** Whether this revision was sent: told again, it is another one, because time has passed in it. */
  isSent?: boolean;
}

/** Ties a learner's device to its relay. */
export function openSeat({ token, workshop, seat, ...reach }: SeatOptions): SeatLink {
  const listeners = new Set<() => void>();
  let control: Control | undefined;
  let note: Note = EMPTY_NOTE;
  let clockOffset = 0;
  let progress: Own<Progress> | undefined;
  let report: Own<Report> | undefined;
  /** The latest revisions that the relay is known to have; undefined until it has said so. */
  let known: { progress: number; report: number } | undefined;
  let sentAt = 0;

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  const sendProgress = async () => {
    if (!progress || !known) return;
    if (progress.isSent) progress.rev += 1;
    progress.isSent = true;
    const { rev, value, at } = progress;
    const since = Date.now() - at;
    sentAt = Date.now();
    await ask('/me', { ...reach, token, method: 'PUT', body: { rev, progress: later(value, since) } });
    known.progress = Math.max(known.progress, rev);
  };
  const sendReport = async () => {
    if (!report || !known) return;
    const { rev, value } = report;
    await ask('/me/report', { ...reach, token, method: 'PUT', body: { rev, report: value } });
    known.report = Math.max(known.report, rev);
  };

  /** What the relay lacks, or has from before this page was loaded, is told. */
  const catchUp = () => {
    if (!known) return;
    if (progress && progress.rev !== known.progress) {
      progress.rev = Math.max(progress.rev, known.progress + 1);
      outbox.put('progress', sendProgress);
    }
    if (report && report.rev !== known.report) {
      report.rev = Math.max(report.rev, known.report + 1);
      outbox.put('report', sendReport);
    }
  };

  const hear = (update: Update) => {
    clockOffset = update.now - Date.now();
    if (update.control) control = update.control.control;
    if (update.own?.note) note = update.own.note.note;
    if (update.own && update.whole) {
      if (!update.own.note) note = EMPTY_NOTE;
      known = { progress: update.own.progressRev, report: update.own.reportRev };
      catchUp();
    }
    tell();
  };

  const line = new Line({ ...reach, token, onUpdate: hear, onStatus: tell });
  const outbox = new Outbox(line);
  const living = setInterval(() => {
    if (line.status === 'live' && Date.now() - sentAt >= SIGN_OF_LIFE) outbox.put('progress', sendProgress);
  }, SIGN_OF_LIFE / 2);

  return {
    workshop,
    seat,
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
    get note() {
      return note;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(value) {
      progress = { rev: Math.max(progress?.rev ?? 0, known?.progress ?? 0) + 1, value, at: Date.now() };
      if (known) outbox.put('progress', sendProgress);
    },
    report(value) {
      report = { rev: Math.max(report?.rev ?? 0, known?.report ?? 0) + 1, value, at: Date.now() };
      if (known) outbox.put('report', sendReport);
    },
    close() {
      clearInterval(living);
      outbox.close();
      line.close();
      listeners.clear();
    },
  };
}

/** The same, told so many milliseconds later. */
function later(progress: Progress, since: number): Progress {
  const { stepFor, idleFor, asksFor } = progress;
  return {
    ...progress,
    stepFor: stepFor + since,
    idleFor: idleFor + since,
    ...(asksFor === undefined ? {} : { asksFor: asksFor + since }),
  };
}
