import { plain, wordsIn } from '#desk/plain-words.ts';
import type { DeskFile } from '#domain/desk-file.ts';

/** What is shown: every folder together, the bin, or a folder by its name. */
export type View = 'all' | 'bin' | (string & {});

export const SORTINGS = ['name', 'date', 'size'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** The files of a view. Those in the bin are in no folder any more. */
export function filesIn(files: readonly DeskFile[], view: View): DeskFile[] {
  if (view === 'bin') return files.filter(({ deleted }) => deleted);
  return files.filter(({ deleted, folder }) => !deleted && (view === 'all' || folder === view));
}

/** The files whose name, or what they show, holds every word. */
export function filesWith(
  files: readonly DeskFile[],
  typed: string,
  shownIn: (file: DeskFile) => string,
): readonly DeskFile[] {
  const wanted = wordsIn(typed);
  return files.filter((file) => {
    const text = plain(`${file.name} ${shownIn(file)}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** By name as people count, so that « 2 » stands before « 10 »; what is alike otherwise stands by name too. */
export function sorted(files: readonly DeskFile[], by: Sorting, backwards: boolean): DeskFile[] {
  const byName = (a: DeskFile, b: DeskFile) => a.name.localeCompare(b.name, 'fr', { numeric: true });
  const compare = {
    name: byName,
    date: (a: DeskFile, b: DeskFile) => a.at - b.at || byName(a, b),
    size: (a: DeskFile, b: DeskFile) => a.paper.size - b.paper.size || byName(a, b),
  }[by];
  return files.toSorted((a, b) => (backwards ? compare(b, a) : compare(a, b)));
}
