import { readSavedContent, readSavedHead } from '#api/saved-session.ts';
import { readEntries } from '#api/session-log.ts';
import { LOG_FORMAT } from '#backend/log-storage.ts';
import type { SignedLine } from '#backend/sharing/shared-session.ts';
import type { Entry } from '#domain/log.ts';
import type { Instant } from '#domain/time.ts';
import type { Setting } from '#engine/session/setting.ts';
import { Timeline } from '#engine/session/timeline.ts';

/** What tells these files from others. */
const NAME = 'demarches-a-blanc/session';

/** The version of the file around the log, which has a version of its own. */
const VERSION = 1;

/** No session that somebody led comes near it: such a file is something else. In bytes. */
export const LARGEST_FILE = 5_000_000;

/** No exercise lasts so long; a file that waits longer would only make the computer work for nothing. */
const LONGEST = 20 * 366 * 24 * 3_600_000;

/** A session as it was saved. */
export interface SavedSession {
  lines: SignedLine[];
  /** The mediator's notes, if they were saved with it. */
  notes?: string;
}

/** Why a file cannot be gone on from; `other-exercise` names the one it belongs to. */
export type FileProblem =
  | { why: 'too-big' | 'unreadable' | 'not-json' | 'not-ours' | 'other-version' | 'damaged' | 'impossible' }
  | { why: 'other-exercise'; scenario: string };

/** What is written into the file. */
export function writeSavedFile(scenario: string, { lines, notes }: SavedSession): string {
  const head = { format: NAME, version: VERSION, log: LOG_FORMAT, scenario };
  return `${JSON.stringify({ ...head, ...(notes ? { notes } : {}), lines }, null, 1)}\n`;
}

/** Reads a file and lets all its lines happen once, so that whatever is given back can be gone on from. */
export function readSavedFile(text: string, setting: Setting): SavedSession | FileProblem {
  if (text.length > LARGEST_FILE) return { why: 'too-big' };
  const found = parse(text);
  if (found === undefined) return { why: 'not-json' };
  const head = readSavedHead(found);
  if (head?.format !== NAME) return { why: 'not-ours' };
  const { version, log, scenario } = head;
  if (version !== VERSION || log !== LOG_FORMAT) return { why: 'other-version' };
  if (scenario !== setting.exercise.id) return { why: 'other-exercise', scenario };
  const content = readSavedContent(found);
  const entries = content && readEntries(content.lines.map(({ entry }) => entry));
  if (!entries) return { why: 'damaged' };
  if (!canHappen(entries, setting)) return { why: 'impossible' };
  const lines = entries.map((entry, index): SignedLine => ({ entry, by: content.lines[index]?.by ?? 'private' }));
  return { lines, ...(content.notes ? { notes: content.notes } : {}) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function canHappen(entries: readonly Entry[], setting: Setting): boolean {
  const latest: Instant = setting.exercise.opens + LONGEST;
  if (entries.some((entry) => entry.kind === 'wait' && entry.to > latest)) return false;
  try {
    new Timeline(setting, entries);
    return true;
  } catch {
    // Edited by hand, a log may break in ways that no rule has a name for.
    return false;
  }
}
