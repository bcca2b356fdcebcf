import { AWAY, type Control, GONE, type SeatState } from '#workshop/protocol.ts';

/**
 * How much a seat needs somebody, the most first: asks for help; stands still; is refused again and again; was not heard of
 * for a while; takes its time over one step; has only to let time go by; has not begun; is at it; has reached the goal; was
 * not heard of for long.
 */
export const NEEDS = [
  'asks',
  'stuck',
  'refused',
  'away',
  'slow',
  'waiting',
  'arrived',
  'working',
  'done',
  'gone',
] as const;
export type Need = (typeof NEEDS)[number];

/** The needs for which a trainer gets up. */
export const URGENT: ReadonlySet<Need> = new Set<Need>(['asks', 'stuck', 'refused', 'away']);

const MINUTE = 60_000;
/** Nothing done for so long, somebody may not dare to go on. */
const STILL = 3 * MINUTE;
/** No way to the goal is known for so long: it was worked out long ago, and there is none. */
const LOST = MINUTE;
/** So much time over one step is worth a look. */
const SLOW = 8 * MINUTE;
/** The third refusal of a portal in one step. */
const REFUSED = 3;

export interface Attention {
  need: Need;
  /** For how long it is so, in milliseconds. */
  since: number;
}

/** What a seat needs at a moment of the relay's clock. While everybody is paused, nobody stands still and nobody is slow. */
export function attentionFor(seat: SeatState, now: number, paused: boolean): Attention {
  const { progress, seenAt } = seat;
  const silent = Math.max(0, now - seenAt);
  if (progress?.asksFor !== undefined) return { need: 'asks', since: progress.asksFor + silent };
  if (silent >= GONE) return { need: 'gone', since: silent };
  if (silent >= AWAY) return { need: 'away', since: silent };
  if (!progress?.scenario) return { need: 'arrived', since: 0 };
  if (progress.done) return { need: 'done', since: progress.stepFor + silent };
  const [stepFor, idleFor] = [progress.stepFor + silent, progress.idleFor + silent];
  if (!paused && idleFor >= STILL) return { need: 'stuck', since: idleFor };
  if (!paused && progress.subject === undefined && stepFor >= LOST) return { need: 'stuck', since: stepFor };
  if (progress.refused >= REFUSED) return { need: 'refused', since: stepFor };
  if (!paused && stepFor >= SLOW) return { need: 'slow', since: stepFor };
  return { need: progress.subject?.kind === 'wait' ? 'waiting' : 'working', since: stepFor };
}

/** A seat with what it needs. */
export interface SeatInNeed extends Attention {
  seat: SeatState;
}

/**
 * The seats, those first that need somebody first. Among equals who asks has waited the longest comes first; the others stand
 * by number, so that they stay where they are while time goes by.
 */
export function byNeed(seats: readonly SeatState[], now: number, control: Control | undefined): SeatInNeed[] {
  const rank = ({ need }: Attention) => NEEDS.indexOf(need);
  return seats
    .map((seat) => ({ seat, ...attentionFor(seat, now, control?.paused === true) }))
    .sort((a, b) => rank(a) - rank(b) || (a.need === 'asks' ? b.since - a.since : 0) || a.seat.seat - b.seat.seat);
}

/** What is left of the step's time, in milliseconds; below zero when it is over, undefined when it has none. */
export function timeLeft({ began, minutes, paused, pausedAt }: Control, now: number): number | undefined {
  if (began === undefined || minutes === undefined) return undefined;
  const until = paused ? (pausedAt ?? now) : now;
  return began + minutes * MINUTE - until;
}

/** How many seats of those a card was played for have done it, and how many could not. */
export function cardOutcome(id: string, seats: readonly SeatState[]): { done: number; impossible: number } {
  const answers = seats.flatMap(({ progress }) => progress?.played.filter((played) => played.id === id) ?? []);
  const done = answers.filter((answer) => answer.done).length;
  return { done, impossible: answers.length - done };
}
