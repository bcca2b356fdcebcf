import { describe, expect, it } from 'vitest';
import { isExplained, procedureKeys } from '#content/procedure-keys.ts';
import { smallProcedure } from '#testing/small-procedure.ts';

const { required, optional } = procedureKeys(smallProcedure);
const under = (start: string, keys = required) => keys.filter((key) => key.startsWith(start));

describe('the texts of a procedure follow from its data', () => {
  it('a title for the pages that ask nothing or several things, a label for each field', () => {
    expect(under('forms.')).toEqual([
      'forms.update.title',
      'forms.update.send',
      'forms.update.employer.title',
      'forms.update.worked.label',
      'forms.update.hours.label',
      'forms.update.gross.label',
      'forms.update.when.label',
      'forms.update.when.options.now',
      'forms.update.when.options.later',
    ]);
  });

  it('yes and no may say themselves, hints and problems of their own are welcome', () => {
    expect(under('forms.update.worked.', optional)).toEqual(
      expect.arrayContaining([
        'forms.update.worked.hint',
        'forms.update.worked.options.yes',
        'forms.update.worked.problems.missing',
      ]),
    );
  });

  it('subject and body of each letter', () => {
    expect(under('letters.')).toEqual([
      'letters.receipt.subject',
      'letters.receipt.body',
      'letters.document-request.subject',
      'letters.document-request.body',
    ]);
  });

  it('seven sentences for each state that is explained, and the data it names', () => {
    expect(under('states.')).toHaveLength(14);
    expect(under('states.recorded.received.')).toContain('states.recorded.received.rights');
    expect([...under('data.'), ...under('sources.')]).toEqual(['data.hours', 'sources.form']);
  });

  it('events, deadlines and moves', () => {
    expect(under('events.')).toEqual([
      'events.opened',
      'events.submit',
      'events.requestDocument',
      'events.attachPayslip',
      'events.windowCloses',
    ]);
    expect(under('deadlines.')).toEqual(['deadlines.windowCloses']);
    expect(under('moves.')).toEqual(['moves.submit.label', 'moves.submit.question', 'moves.submit.step']);
  });

  it('names each once', () => {
    expect(new Set([...required, ...optional]).size).toBe(required.length + optional.length);
  });
});

it('what the coach and the explanations say is also needed in very plain French', () => {
  expect(['title', 'letters.receipt.body', 'moves.submit.step', 'states.toDo.what'].map(isExplained)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
