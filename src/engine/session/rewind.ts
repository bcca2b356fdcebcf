import type { Entry } from '#domain/log.ts';

/** A line that makes the log stand again as it stood before another one. */
export type GoingBack = Extract<Entry, { kind: 'rewind' | 'fork' }>;

/** Whether a line goes back, forgetting what had happened or keeping it beside. */
export function goesBack(entry: Entry): entry is GoingBack {
  return entry.kind === 'rewind' || entry.kind === 'fork';
}

/** An entry with its line number in the log. */
export interface Line {
  index: number;
  entry: Exclude<Entry, GoingBack>;
}

/** The lines in force at one moment, latest first; shared between moments, so that remembering them all is cheap. */
interface InForce {
  line: Line;
  before: InForce | undefined;
}

/** The lines that still count: a rewind makes the log stand again as it stood before its target line. */
export function effectiveLines(entries: readonly Entry[]): Line[] {
  const asOf: (InForce | undefined)[] = [undefined];
  entries.forEach((entry, index) => {
    asOf.push(goesBack(entry) ? asOf[entry.to] : { line: { index, entry }, before: asOf[index] });
  });
  const lines: Line[] = [];
  for (let last = asOf.at(-1); last; last = last.before) lines.push(last.line);
  return lines.reverse();
}

/** The same without line numbers. */
export function effectiveEntries(entries: readonly Entry[]): Line['entry'][] {
  return effectiveLines(entries).map(({ entry }) => entry);
}

/** An act is what a learner would call having done something: sending, waiting, opening, going to a page, typing. */
const ACTS = new Set<Entry['kind']>([
  'move',
  'wait',
  'draft',
  'upload',
  'inject',
  'post',
  'close',
  'sort',
  'keep',
  'write',
]);

/** The line number of the last act that can be undone; undefined when nothing was done yet. */
export function lastAct(entries: readonly Entry[]): number | undefined {
  return effectiveLines(entries).findLast(({ entry }) => ACTS.has(entry.kind) && !('byClock' in entry))?.index;
}

/** The entry that undoes the last act, and everything that followed from it. */
export function undo(entries: readonly Entry[]): Entry | undefined {
  const to = lastAct(entries);
  return to === undefined ? undefined : { kind: 'rewind', to };
}
