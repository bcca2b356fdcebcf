import type { ListedExercise, ListPart } from '#content/exercise-list.ts';
import type { Register } from '#domain/text.ts';

export interface LoadablePart extends Pick<ListPart, 'agency' | 'level'> {
  count: number;
  load: () => Promise<{ exercises: ListedExercise[] }>;
}

/** What somebody looks for; an empty string looks for anything. Pages begin with 1. */
export interface Wanted {
  text: string;
  agency: string;
  level: string;
  page: number;
}

/** How many there are, and those of the page that was asked for. */
export interface Found {
  total: number;
  exercises: ListedExercise[];
}

export const ON_A_PAGE = 24;

const lists: Record<Register, () => Promise<{ parts: readonly LoadablePart[] }>> = {
  fr: () => import('virtual:exercise-list/fr'),
  en: () => import('virtual:exercise-list/en'),
  facile: () => import('virtual:exercise-list/facile'),
};

export const listOf = async (register: Register): Promise<readonly LoadablePart[]> => (await lists[register]()).parts;

/** Without words to look for, no more parts are fetched than the page shows. */
export async function browse(parts: readonly LoadablePart[], wanted: Wanted): Promise<Found> {
  const fitting = parts.filter((part) => fits(part, wanted));
  const total = fitting.reduce((sum, { count }) => sum + count, 0);
  const from = (wanted.page - 1) * ON_A_PAGE;
  let before = 0;
  const shown: LoadablePart[] = [];
  let skipped = 0;
  for (const part of fitting) {
    if (before + part.count <= from) skipped += part.count;
    else if (before < from + ON_A_PAGE) shown.push(part);
    before += part.count;
  }
  return { total, exercises: (await everyOne(shown)).slice(from - skipped, from - skipped + ON_A_PAGE) };
}

/** The exercises of some names, in the order of the list. */
export async function exercisesNamed(register: Register, ids: ReadonlySet<string>): Promise<ListedExercise[]> {
  const agencies = new Set([...ids].map((id) => id.split('/')[0]));
  const parts = await listOf(register);
  const exercises = await everyOne(parts.filter(({ agency }) => agencies.has(agency)));
  return exercises.filter(({ id }) => ids.has(id));
}

export async function everyOne(parts: readonly LoadablePart[]): Promise<ListedExercise[]> {
  return (await Promise.all(parts.map(({ load }) => load()))).flatMap(({ exercises }) => exercises);
}

export function fits(one: { agency: string; level: string }, { agency, level }: Wanted): boolean {
  return (agency === '' || one.agency === agency) && (level === '' || one.level === level);
}
