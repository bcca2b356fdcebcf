import type { Entry } from '#domain/log.ts';

/** An entry with its line number in the log. */
export interface Line {
  index: number;
  entry: Exclude<Entry, { kind: 'rewind' }>;
}

/** The lines that still count, once every rewind has taken back what came after its target. */
export function effectiveLines(entries: readonly Entry[]): Line[] {
  const lines: Line[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind !== 'rewind') lines.push({ index, entry });
    else while ((lines.at(-1)?.index ?? -1) >= entry.to) lines.pop();
  });
  return lines;
}

/** The same without line numbers. */
export function effectiveEntries(entries: readonly Entry[]): Line['entry'][] {
  return effectiveLines(entries).map(({ entry }) => entry);
}

/** An act is what a learner would call having done something: sending, waiting, opening, going to a page, typing. */
const ACTS = new Set<Entry['kind']>(['move', 'wait', 'draft', 'upload', 'inject']);

/** The line number of the last act that can be undone; undefined when nothing was done yet. */
export function lastAct(entries: readonly Entry[]): number | undefined {
  return effectiveLines(entries).findLast(({ entry }) => ACTS.has(entry.kind))?.index;
}

/** The entry that undoes the last act, and everything that followed from it. */
export function undo(entries: readonly Entry[]): Entry | undefined {
  const to = lastAct(entries);
  return to === undefined ? undefined : { kind: 'rewind', to };
}
