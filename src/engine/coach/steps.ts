import type { ProcedureId } from '#domain/agency.ts';
import type { Entry } from '#domain/log.ts';
import { type Instant, MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import type { Advice } from '#engine/coach/advice.ts';
import { advise } from '#engine/coach/advise.ts';
import { apply } from '#engine/session/fold.ts';
import type { Line } from '#engine/session/rewind.ts';
import type { Setting } from '#engine/session/setting.ts';

/** What a step is about: something the applicant does, a page to look at, or time that goes by. */
export type StepSubject =
  | { kind: 'move'; procedure: ProcedureId; move: string }
  | { kind: 'look'; procedure: ProcedureId; page: string }
  /** `event`: what one waits for, where that is known. */
  | { kind: 'wait'; procedure?: ProcedureId; event?: string; until: Instant };

/** A step that was done; `line` is the line of the log to go back to, to stand before it. */
export interface StepDone {
  about: StepSubject;
  line: number;
  at: Instant;
}

/** A step to come, with the lines that do it. */
export interface StepToCome {
  about: StepSubject;
  /** When it begins, and when it is over. */
  at: Instant;
  until: Instant;
  entries: Entry[];
  /** Where the session stands afterwards; see `markOf`. */
  mark: string;
}

/** What is left to do from a moment. */
export interface Way {
  at: Instant;
  mark: string;
  steps: readonly StepToCome[];
  /** `lost`: nothing true leads from there to the goal. */
  end: 'goal' | 'lost';
}

/** What was done, and the line at which the step in hand begins. */
export interface DoneSoFar {
  steps: readonly StepDone[];
  /** Undefined when nothing was done of the step in hand: nothing typed, nothing sent. */
  begun: number | undefined;
}

/** More acts than any scenario needs; see `play.ts`. */
const MOST_ACTS = 600;

/** What is done on the way to a step; a page visited is not worth going back for. */
const PREPARES = new Set<Entry['kind']>(['draft', 'upload', 'file', 'write', 'sort', 'keep']);

type Act = Extract<Advice, { status: 'act' }>;

/**
 * What a piece of advice is about; undefined when it only clears the way for what comes next: a banner that covers the page,
 * a file to put in order.
 */
export function subjectOfStep({ act, topic: { procedure, move, look, event, until } }: Act): StepSubject | undefined {
  if (act.kind === 'wait')
    return { kind: 'wait', procedure, ...(event ? { event } : {}), until: until ?? Number.POSITIVE_INFINITY };
  if (look !== undefined) return { kind: 'look', procedure, page: look };
  return move === undefined ? undefined : { kind: 'move', procedure, move };
}

/** Whether two pieces of advice are about the same. Waiting is waiting, whatever for. */
export function isSameSubject(one: StepSubject, other: StepSubject): boolean {
  if (one.kind === 'wait' || other.kind === 'wait') return one.kind === other.kind;
  if (one.procedure !== other.procedure) return false;
  if (one.kind === 'move') return other.kind === 'move' && one.move === other.move;
  return other.kind === 'look' && one.page === other.page;
}

/** Where a session stands, as far as what is left to do follows from it. */
export function markOf({ cases, coming, lost, looked }: World): string {
  const states = Object.values(cases).map(({ procedure, value, context }) => [procedure, value, context]);
  return JSON.stringify([states, coming.length, lost.length, looked.length]);
}

/**
 * Works out what is left to do, step by step, as whoever follows the coach would do it. A long scenario takes a while: the
 * generator rests after each gesture, so that the caller may go on later.
 */
export function* wayFrom(setting: Setting, start: World): Generator<void, Way> {
  const steps: StepToCome[] = [];
  let world = start;
  let open: Omit<StepToCome, 'about'> & { about?: StepSubject } = newStep(world);
  const close = () => {
    const { about } = open;
    if (about) steps.push({ ...open, about, until: world.now, mark: markOf(world) });
    open = newStep(world);
  };
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    const advice = advise(setting, world);
    if (advice.status !== 'act') {
      close();
      return wayTo(start, steps, advice.status === 'goal-reached' ? 'goal' : 'lost');
    }
    const about = subjectOfStep(advice);
    if (about && open.about && !isSameSubject(open.about, about)) close();
    // Of several waits in a row, the last says what one waited for.
    if (about) open.about = about;
    open.entries.push(...advice.entries);
    world = advice.entries.reduce((current, entry) => apply(setting, current, entry), world);
    if (advice.entries.some(({ kind }) => kind === 'move')) close();
    yield;
  }
  return wayTo(start, steps, 'lost');
}

function newStep({ now }: World): Omit<StepToCome, 'about'> {
  return { at: now, until: now, entries: [], mark: '' };
}

function wayTo(start: World, steps: readonly StepToCome[], end: Way['end']): Way {
  return { at: start.now, mark: markOf(start), steps, end };
}

/** The same at once. */
export function wholeWay(setting: Setting, world: World): Way {
  const working = wayFrom(setting, world);
  for (;;) {
    const { done, value } = working.next();
    if (done) return value;
  }
}

/** What is left of a way once the session has gone on along it; undefined when it has left it. */
export function restOf(way: Way, world: World): Way | undefined {
  const mark = markOf(world);
  const isThen = (at: Instant) => Math.abs(world.now - at) < 30 * MINUTE;
  if (way.mark === mark && isThen(way.at)) return way;
  const last = way.steps.findIndex((step) => step.mark === mark && isThen(step.until));
  if (last < 0) return undefined;
  return { ...way, at: way.steps[last]?.until ?? way.at, mark, steps: way.steps.slice(last + 1) };
}

/** The steps that were done, oldest first, read from the lines in force. */
export function stepsDone({ exercise: { opens, looks = [] } }: Setting, lines: readonly Line[]): DoneSoFar {
  const steps: StepDone[] = [];
  let now = opens;
  let line: number | undefined;
  let begun: number | undefined;
  let at = now;
  // What a step leads to by itself belongs to it: the page that is shown next, the file that comes with it.
  let leadsOn = false;
  for (const { index, entry } of lines) {
    const shownNext = leadsOn && entry.kind === 'visit';
    const follows = shownNext || entry.kind === 'exchange' || isDownload(entry);
    if (shownNext) leadsOn = false;
    if (follows && line === undefined) continue;
    line ??= index;
    if (PREPARES.has(entry.kind) && !isDownload(entry)) begun ??= line;
    const before = steps.at(-1);
    const about = subjectDone(entry, looks, steps);
    if (entry.kind === 'wait') now = Math.max(now, entry.to);
    else if (entry.kind === 'move') now += MINUTE;
    if (!about) continue;
    if (about.kind === 'wait' && before?.about.kind === 'wait' && begun === undefined) before.about = about;
    else steps.push({ about, line, at });
    line = undefined;
    begun = undefined;
    at = now;
    leadsOn = entry.kind === 'move';
  }
  return { steps, begun };
}

/** The step that a line completes. A page to be looked at is behind the door: something was done before. */
function subjectDone(entry: Entry, looks: readonly string[], before: readonly StepDone[]): StepSubject | undefined {
  if (entry.kind === 'move') return { kind: 'move', procedure: entry.procedure, move: entry.move };
  if (entry.kind === 'wait') return entry.byClock ? undefined : { kind: 'wait', until: entry.to };
  const last = before.at(-1);
  if (entry.kind !== 'visit' || !looks.includes(entry.page) || last?.about.kind !== 'move') return undefined;
  const isSeen = before.some(({ about }) => about.kind === 'look' && about.page === entry.page);
  return isSeen ? undefined : { kind: 'look', procedure: last.about.procedure, page: entry.page };
}

function isDownload(entry: Entry): boolean {
  return entry.kind === 'file' && entry.act.do === 'download';
}
