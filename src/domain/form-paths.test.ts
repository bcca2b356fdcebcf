import { describe, expect, it } from 'vitest';
import { type Form, ticked, toggled } from '#domain/form.ts';
import {
  confirmedOn,
  pagePath,
  pathAfter,
  relevantAnswers,
  sectionsOf,
  shownAnswers,
  visiblePages,
} from '#domain/form-paths.ts';

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

describe('a form that the agency has filled in already', () => {
  const prefilled: Form = {
    id: 'return',
    intro: true,
    check: true,
    pages: [
      {
        id: 'kinds',
        fields: [{ id: 'kinds', kind: 'checkboxes', options: ['pay', 'pension', 'none'], prefilled: 'pay' }],
      },
      {
        id: 'pay',
        showWhen: { field: 'kinds', is: 'pay' },
        fields: [{ id: '1AJ', kind: 'whole-number', min: 0, max: 99, prefilled: '18' }],
      },
      {
        id: 'pension',
        showWhen: { field: 'kinds', is: 'pension' },
        fields: [{ id: '1AS', kind: 'whole-number', min: 0, max: 99 }],
      },
    ],
  };

  it('shows what is known, and leads past every page of it', () => {
    expect(shownAnswers(prefilled, {})).toEqual({ kinds: 'pay', '1AJ': '18' });
    expect(confirmedOn(prefilled, prefilled.pages[0] as Form['pages'][0], {})).toEqual({ kinds: 'pay' });
    expect(pathAfter('/return', prefilled, 'kinds', { kinds: 'pay' })).toBe('/return/pay');
    expect(pathAfter('/return', prefilled, 'pay', { kinds: 'pay', '1AJ': '18' })).toBe('/return/check');
  });

  it('sends what was left as it stood, and what was typed instead', () => {
    expect(relevantAnswers(prefilled, {})).toEqual({ kinds: 'pay', '1AJ': '18' });
    expect(relevantAnswers(prefilled, { '1AJ': '20' })).toEqual({ kinds: 'pay', '1AJ': '20' });
    expect(relevantAnswers(prefilled, { kinds: 'pension', '1AS': '5' })).toEqual({ kinds: 'pension', '1AS': '5' });
  });

  it('calls for a page by one of several ticks', () => {
    const ids = visiblePages(prefilled, { kinds: 'pay pension' }).map(({ id }) => id);
    expect(ids).toEqual(['kinds', 'pay', 'pension']);
  });
});

describe('boxes to tick', () => {
  const field = { options: ['pay', 'pension', 'none'] };

  it('are kept in the order of the list, whichever was ticked first', () => {
    expect(toggled(field, 'pension', 'pay')).toBe('pay pension');
    expect(ticked(field, 'pension pay')).toEqual(['pay', 'pension']);
    expect(toggled(field, 'pay pension', 'pay')).toBe('pension');
  });

  it('let "none" exclude the others, and the others "none"', () => {
    expect(toggled(field, 'pay pension', 'none')).toBe('none');
    expect(toggled(field, 'none', 'pay')).toBe('pay');
  });
});
