import { describe, expect, it } from 'vitest';
import type { Form } from '#domain/form.ts';
import { pagePath, pathAfter, relevantAnswers, sectionsOf, visiblePages } from '#domain/form-paths.ts';

const form: Form = {
  id: 'trip',
  intro: true,
  check: true,
  pages: [
    { id: 'leaving', fields: [{ id: 'leaving', kind: 'radios', options: ['yes', 'no'] }] },
    {
      id: 'count',
      showWhen: { field: 'leaving', is: 'yes' },
      fields: [{ id: 'count', kind: 'whole-number', min: 1, max: 3 }],
    },
    { id: 'second', showWhen: { field: 'count', atLeast: 2 }, fields: [{ id: 'second', kind: 'text', maxLength: 9 }] },
  ],
};
const ids = (answers: Record<string, string>) => visiblePages(form, answers).map(({ id }) => id);

describe('the way through a form', () => {
  it('shows the pages that the answers call for', () => {
    expect(ids({})).toEqual(['leaving']);
    expect(ids({ leaving: 'yes' })).toEqual(['leaving', 'count']);
    expect(ids({ leaving: 'yes', count: '2' })).toEqual(['leaving', 'count', 'second']);
  });

  it('forgets what hangs on an answer that changed, however far behind', () => {
    expect(ids({ leaving: 'no', count: '2' })).toEqual(['leaving']);
    expect(relevantAnswers(form, { leaving: 'no', count: '2', second: 'x' })).toEqual({ leaving: 'no' });
  });

  it('leads from page to page and then to the check', () => {
    expect(pathAfter('/trip', form, 'leaving', { leaving: 'yes' })).toBe('/trip/count');
    expect(pathAfter('/trip', form, 'leaving', { leaving: 'no' })).toBe('/trip/check');
  });

  it('leads straight back to the check when only one answer is corrected', () => {
    const answers = { leaving: 'yes', count: '2', second: 'x' };
    expect(pathAfter('/trip', form, 'leaving', answers)).toBe('/trip/check');
    expect(pathAfter('/trip', form, 'leaving', { ...answers, second: '' })).toBe('/trip/count');
  });

  it('puts the first question at the form’s own address when there is no introduction', () => {
    const [first] = form.pages;
    expect(first && pagePath('/trip', { ...form, intro: false }, first)).toBe('/trip');
  });
});

describe('the sections of a long form', () => {
  const page = (id: string, section: string, fields = [id]) => ({
    id,
    section,
    fields: fields.map((field) => ({ id: field, kind: 'text' as const, maxLength: 9 })),
  });
  const long: Form = {
    ...form,
    pages: [page('name', 'who'), page('street', 'home', ['street', 'town']), page('rent', 'home')],
  };
  const states = (answers: Record<string, string>) =>
    sectionsOf(long, answers).map(({ id, state }) => `${id}: ${state}`);

  it('are done once every question is answered, in whatever order', () => {
    expect(states({})).toEqual(['who: todo', 'home: todo']);
    expect(states({ rent: '300' })).toEqual(['who: todo', 'home: begun']);
    expect(states({ rent: '300', street: 'x', town: 'y' })).toEqual(['who: todo', 'home: done']);
  });

  it('are none where a form is not divided', () => {
    expect(sectionsOf(form, {})).toEqual([]);
  });
});
