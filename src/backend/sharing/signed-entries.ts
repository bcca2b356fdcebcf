import type { SignedLine } from '#backend/sharing/shared-session.ts';
import type { Entry } from '#domain/log.ts';

/**
 * The lines of a session that happened, and who did each. A store leaves out a line that could not happen after one of
 * another window, so that the shared log may be longer than the session.
 */
export function signedEntries(lines: readonly SignedLine[], entries: readonly Entry[]): SignedLine[] {
  if (lines.length === entries.length) return [...lines];
  let next = 0;
  return entries.map((entry): SignedLine => {
    const words = wordsOf(entry);
    const found = lines.findIndex((line, index) => index >= next && wordsOf(line.entry) === words);
    if (found >= 0) next = found + 1;
    return { entry, by: lines[found]?.by ?? 'private' };
  });
}

/** The same for lines that say the same, whatever the order of their words. */
const wordsOf = (entry: Entry): string =>
  JSON.stringify(entry, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
