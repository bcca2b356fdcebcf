import type { SeatState, Update } from '#workshop/protocol.ts';
import type { Change, StoredSeat, WorkshopState } from '#workshop/relay/store.ts';
import type { Claims } from '#workshop/relay/tokens.ts';

/**
 * Everything that a role may know of a workshop. A learner gets what holds for all and for their own seat; a screen, which
 * everybody reads, gets no nicknames and no reports.
 */
export function wholeFor({ role, seat }: Claims, state: WorkshopState, now: number): Update {
  const { head, rev, control, seats } = state;
  const update: Update = {
    epoch: head.epoch,
    rev,
    now,
    whole: true,
    ...(control ? { control: { rev: control.rev, control: control.value } } : {}),
  };
  if (role === 'learner') {
    const own = seats.find((one) => one.seat === seat);
    return { ...update, mark: markFor({ role, seat }, state), own: ownOf(seat ?? 0, own) };
  }
  update.mark = markFor({ role, seat }, state);
  update.seats = seats.map((one) => seatFor(role, one));
  if (role === 'screen') return update;
  update.reports = seats.flatMap(({ seat: n, report }) => (report ? [{ seat: n, report: report.value }] : []));
  update.notes = seats.flatMap(({ seat: n, note }) => (note ? [{ seat: n, rev: note.rev }] : []));
  return update;
}

/** Names what a role knows of a workshop: as long as it stays the same, there is nothing new to tell. */
export function markFor({ role, seat }: Pick<Claims, 'role' | 'seat'>, { head, rev, control, seats }: WorkshopState) {
  if (role !== 'learner') return `${head.epoch}.${rev}`;
  const note = seats.find((one) => one.seat === seat)?.note;
  return `${head.epoch}.${control?.rev ?? 0}.${note?.rev ?? 0}`;
}

/**
 * What a change tells a role; undefined when it is none of theirs. Most changes are of another learner's seat: every line of a
 * workshop is asked about each of them, so that is found out first.
 */
export function partFor(claims: Claims, epoch: string, change: Change, now: () => number): Update | undefined {
  const news = newsFor(claims, change);
  return news && { epoch, rev: change.rev, now: now(), ...news };
}

function newsFor({ role, seat }: Claims, change: Change): Partial<Update> | undefined {
  switch (change.what) {
    case 'control':
      return { control: { rev: change.control.rev, control: change.control.value } };
    case 'over':
      return { over: true };
    case 'seat': {
      const { seat: stored, parts } = change;
      if (role === 'learner') {
        return stored.seat === seat && parts.includes('note') ? { own: ownOf(seat, stored) } : undefined;
      }
      const isSeen = parts.includes('progress') || parts.includes('presence');
      const report = role === 'trainer' && parts.includes('report') ? stored.report : undefined;
      if (!isSeen && !report) return undefined;
      return {
        ...(report ? { reports: [{ seat: stored.seat, report: report.value }] } : {}),
        ...(isSeen ? { seats: [seatFor(role, stored)] } : {}),
      };
    }
    default:
      return undefined;
  }
}

function ownOf(seat: number, own: StoredSeat | undefined): NonNullable<Update['own']> {
  return {
    seat,
    progressRev: own?.progress?.rev ?? 0,
    reportRev: own?.report?.rev ?? 0,
    ...(own?.note ? { note: { rev: own.note.rev, note: own.note.value } } : {}),
  };
}

function seatFor(role: Claims['role'], { seat, seenAt, connected, progress }: StoredSeat): SeatState {
  if (!progress) return { seat, seenAt, connected };
  const { nickname, ...nameless } = progress.value;
  return { seat, seenAt, connected, progress: role === 'trainer' ? progress.value : nameless };
}
