import type { Side } from '#backend/sharing/messages.ts';
import type { SignedLine } from '#backend/sharing/shared-session.ts';
import type { Entry } from '#domain/log.ts';
import { effectiveLines } from '#engine/session/rewind.ts';

/** What somebody can do on the stage, what is easiest to hand over first. */
export const ACT_KINDS = ['opens', 'visits', 'waits', 'answers', 'papers', 'moves'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** How many acts of each kind the sides did. */
export type ShareOfActs = Record<Side, Record<ActKind, number>>;

/**
 * Who did what, of what still counts: what was taken back is left out, and so is what nobody chose (a page that a move led to,
 * the clock), what the device said to the agencies, and what a mediator slipped in.
 */
export function shareOfActs(lines: readonly SignedLine[]): ShareOfActs {
  const share: ShareOfActs = { private: nothing(), public: nothing() };
  const answers = new Map<string, { value: string; by: Side }>();
  let before: Entry | undefined;
  for (const { index, entry } of effectiveLines(lines.map((line) => line.entry))) {
    const by = lines[index]?.by ?? 'private';
    const kind = kindOf(entry, before);
    if (kind) share[by][kind] += 1;
    if (entry.kind === 'draft') {
      for (const [field, value] of Object.entries(entry.answers)) {
        const place = `${entry.form} ${field}`;
        if (value === '') answers.delete(place);
        else if (answers.get(place)?.value !== value) answers.set(place, { value, by });
      }
    }
    if (entry.kind !== 'exchange') before = entry;
  }
  for (const { by } of answers.values()) share[by].answers += 1;
  return share;
}

/** What kind of act a line is; answers are counted by field, at the end. */
function kindOf(entry: Entry, before: Entry | undefined): ActKind | undefined {
  switch (entry.kind) {
    case 'move':
      return 'moves';
    case 'wait':
      return entry.byClock ? undefined : 'waits';
    case 'visit':
      return entry.popUp || before?.kind === 'move' || isSamePage(entry, before) ? undefined : 'visits';
    case 'open':
      return 'opens';
    case 'upload':
    case 'keep':
    case 'file':
    case 'sort':
    case 'write':
      return 'papers';
    default:
      return undefined;
  }
}

const isSamePage = (entry: Extract<Entry, { kind: 'visit' }>, before: Entry | undefined): boolean =>
  before?.kind === 'visit' && before.site === entry.site && before.page === entry.page;

const nothing = (): Record<ActKind, number> => ({ opens: 0, visits: 0, waits: 0, answers: 0, papers: 0, moves: 0 });

/** How many acts there are, of all kinds. */
export function howMany(acts: Record<ActKind, number>): number {
  return ACT_KINDS.reduce((sum, kind) => sum + acts[kind], 0);
}

/** What could be handed over next time: the easiest kind of act of which the mediator did all. */
export function nextToHandOver({ private: mine, public: theirs }: ShareOfActs): ActKind | undefined {
  return ACT_KINDS.find((kind) => mine[kind] > 0 && theirs[kind] === 0);
}
