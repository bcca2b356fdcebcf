import { describe, expect, it, vi } from 'vitest';
import { browse, type LoadablePart, type Wanted } from '#app/home/exercise-list.ts';
import { isSearchable, searchIn } from '#app/home/exercise-search.ts';
import type { ListedExercise } from '#content/exercise-list.ts';

const exercise = (id: string, title: string, firstName = 'Samira'): ListedExercise => ({
  id,
  agency: id.split('/')[0] as ListedExercise['agency'],
  level: 'first-steps',
  minutes: 10,
  firstName,
  title,
  summary: '',
});
const EXERCISES = [
  exercise('employment/update', 'Déclarer un mois d’été'),
  exercise('employment/sister', 'L’œil sur la date'),
  exercise('tax/return', 'Une première déclaration de revenus', 'Léo'),
  exercise('family/refund', 'Un message promet un remboursement'),
];
const NAMES: Record<string, string> = { employment: 'Tremplin', tax: 'Contributions', family: 'Aubépine' };

const wanted = (text: string, more: Partial<Wanted> = {}): Wanted => ({
  text,
  agency: '',
  level: '',
  page: 1,
  ...more,
});

describe('the search', async () => {
  const search = await searchIn(EXERCISES, ({ agency }) => NAMES[agency] ?? '');
  const found = (text: string, more?: Partial<Wanted>) => search(wanted(text, more)).exercises.map(({ id }) => id);

  it('finds words without their accents and capitals, by their beginning', () => {
    expect(found('ete')).toContain('employment/update');
    expect(found('LEO')).toEqual(['tax/return']);
    expect(found('oeil')).toEqual(['employment/sister']);
    expect(found('rembour')).toEqual(['family/refund']);
  });

  it('finds a word in spite of a slip of the finger', () => {
    expect(found('rembousement')).toEqual(['family/refund']);
    expect(found('aubepin')).toEqual(['family/refund']);
  });

  it('looks for all the words, and for some of them where no exercise has them all', () => {
    expect(found('message remboursement')).toEqual(['family/refund']);
    expect(found('je voudrais un remboursement')).toContain('family/refund');
  });

  it('says when there is nothing', () => {
    expect(search(wanted('xylophone'))).toEqual({ total: 0, exercises: [] });
  });

  it('stays within the agency that was chosen', () => {
    expect(found('declar', { agency: 'tax' })).toEqual(['tax/return']);
  });

  it('has nothing to look for in a single letter', () => {
    expect(isSearchable(' d’')).toBe(false);
    expect(isSearchable('d’été')).toBe(true);
  });
});

describe('browsing', () => {
  const part = (agency: string, level: ListedExercise['level'], count: number): LoadablePart => ({
    agency: agency as ListedExercise['agency'],
    level,
    count,
    load: vi.fn(async () => ({
      exercises: Array.from({ length: count }, (_, index) => exercise(`${agency}/${level}-${index}`, '')),
    })),
  });
  const parts = () => [part('tax', 'first-steps', 30), part('family', 'first-steps', 5), part('tax', 'surprises', 100)];

  it('goes through everything, page by page, nothing twice', async () => {
    const all = parts();
    const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => browse(all, wanted('', { page }))));
    const ids = pages.flatMap(({ exercises }) => exercises.map(({ id }) => id));
    expect(pages.map(({ exercises }) => exercises.length)).toEqual([24, 24, 24, 24, 24, 15]);
    expect(new Set(ids).size).toBe(135);
    expect(pages[0]?.total).toBe(135);
  });

  it('fetches no more than the page shows', async () => {
    const all = parts();
    await browse(all, wanted(''));
    expect(all.map(({ load }) => vi.mocked(load).mock.calls.length)).toEqual([1, 0, 0]);
  });

  it('narrows the list to an agency and a level', async () => {
    const { total, exercises } = await browse(parts(), wanted('', { agency: 'tax', level: 'surprises' }));
    expect(total).toBe(100);
    expect(exercises[0]?.id).toBe('tax/surprises-0');
  });
});
