import type { Entry } from '#domain/log.ts';

/** An entry with its line number in the log. */
export interface Line {
  index: number;
  entry: Exclude<Entry, { kind: 'rewind' }>;
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
    asOf.push(entry.kind === 'rewind' ? asOf[entry.to] : { line: { index, entry }, before: asOf[index] });
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
const ACTS = new Set<Entry['kind']>(['move', 'wait', 'draft', 'upload', 'inject', 'close', 'sort', 'keep', 'write']);

/** The line number of the last act that can be undone; undefined when nothing was done yet. */
export function lastAct(entries: readonly Entry[]): number | undefined {
  return effectiveLines(entries).findLast(({ entry }) => ACTS.has(entry.kind) && !('byClock' in entry))?.index;
}

/** The entry that undoes the last act, and everything that followed from it. */
export function undo(entries: readonly Entry[]): Entry | undefined {
  const to = lastAct(entries);
  return to === undefined ? undefined : { kind: 'rewind', to };
}
