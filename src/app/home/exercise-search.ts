import MiniSearch, { type SearchResult } from 'minisearch';
import { type Found, fits, ON_A_PAGE, type Wanted } from '#app/home/exercise-list.ts';
import type { ListedExercise } from '#content/exercise-list.ts';

/** Finds exercises by the words of their cards, beginnings of words and slips of the finger included. */
export type Search = (wanted: Wanted) => Found;

/** Taken in between two frames, so that a slow phone goes on answering. */
const AT_ONCE = 20;

/** Whether there is enough to look for. */
export const isSearchable = (text: string): boolean => text.split(/[\s\p{P}]+/u).some((word) => plain(word));

export async function searchIn(
  exercises: readonly ListedExercise[],
  agencyName: (exercise: ListedExercise) => string,
): Promise<Search> {
  const index = new MiniSearch({
    fields: ['title', 'summary', 'agencyName', 'firstName'],
    processTerm: plain,
    searchOptions: {
      // Half of all words begin like "un" or "de".
      prefix: (term) => term.length > 2,
      boost: { title: 3, firstName: 2 },
    },
  });
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  await index.addAllAsync(
    exercises.map((exercise) => ({ ...exercise, agencyName: agencyName(exercise) })),
    { chunkSize: AT_ONCE },
  );
  return (wanted) => {
    const found = resultsFor(index, wanted.text)
      .flatMap(({ id }) => byId.get(id) ?? [])
      .filter((exercise) => fits(exercise, wanted));
    const from = (wanted.page - 1) * ON_A_PAGE;
    return { total: found.length, exercises: found.slice(from, from + ON_A_PAGE) };
  };
}

/** As typed; else with slips; else, as a whole sentence rarely stands on a card, some of its longer words. */
function resultsFor(index: MiniSearch, text: string): SearchResult[] {
  const asTyped = index.search(text, { combineWith: 'AND' });
  if (asTyped.length > 0) return asTyped;
  const withSlips = index.search(text, { combineWith: 'AND', fuzzy });
  if (withSlips.length > 0) return withSlips;
  return index.search(text, { fuzzy, processTerm: (word) => word.length > 3 && plain(word) });
}

/** One slip in a word of five letters, two in one of eight. */
const fuzzy = (term: string) => (term.length > 4 ? 0.2 : false);

/** A word without accents and capitals; none of a single letter, such as what stands before an apostrophe. */
function plain(word: string): string | false {
  const bare = word.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare.length > 1 && bare;
}
