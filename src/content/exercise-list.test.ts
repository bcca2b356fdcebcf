import { expect, it } from 'vitest';
import type { CatalogueEntry } from '#content/catalogue.ts';
import { firstChoiceOf, listed, partsOf } from '#content/exercise-list.ts';

const entry = (id: string, level: CatalogueEntry['level'] = 'first-steps'): CatalogueEntry => ({
  id,
  agency: id.split('/')[0] as CatalogueEntry['agency'],
  procedure: 'tax/return' as CatalogueEntry['procedure'],
  level,
  minutes: 10,
  skills: [],
  persona: { id: 'samira', firstName: 'Samira', lastName: 'Belkacem' },
  title: { fr: `Titre ${id}`, en: `Title ${id}`, facile: `Titre facile ${id}` },
  summary: { fr: '', en: '', facile: '' },
});
const many = (count: number, agency: string, level?: CatalogueEntry['level']) =>
  Array.from({ length: count }, (_, index) => entry(`${agency}/number-${index}`, level));

it('offers the first exercise of each agency, however many there are', () => {
  const catalogue = [...many(2_000, 'tax'), ...many(2_000, 'family'), ...many(10, 'tax', 'surprises')];
  expect(firstChoiceOf(catalogue).map(({ id }) => id)).toEqual(['tax/number-0', 'family/number-0']);
});

it('cuts the list so that nothing is missing, nothing is twice and no part is large', () => {
  const catalogue = [...many(250, 'tax'), ...many(3, 'family'), ...many(101, 'tax', 'surprises')];
  const parts = partsOf(catalogue);
  expect(parts.map(({ agency, level, entries }) => `${agency} ${level} ${entries.length}`)).toEqual([
    'tax first-steps 100',
    'tax first-steps 100',
    'tax first-steps 50',
    'family first-steps 3',
    'tax surprises 100',
    'tax surprises 1',
  ]);
  expect(parts.flatMap(({ entries }) => entries)).toEqual(catalogue);
});

it('carries the words of one language only', () => {
  const { title } = listed(entry('tax/one'), 'en');
  expect(title).toBe('Title tax/one');
  expect(JSON.stringify(listed(entry('tax/one'), 'en'))).not.toContain('Titre');
});
