import { expect, test } from 'vitest';
import type { FormPage } from '#domain/form.ts';
import { askedFields, soleField } from '#ui/journey/page-layout.ts';

const page: FormPage = {
  id: 'training',
  fields: [
    { id: 'training', kind: 'radios', options: ['yes', 'no'] },
    { id: 'start', kind: 'date', showWhen: { field: 'training', is: 'yes' } },
    { id: 'end', kind: 'date', showWhen: { field: 'training', is: 'yes' } },
  ],
};
const ids = (answers: Record<string, string>) =>
  askedFields(page, answers).map(({ field, revealed }) => [field.id, ...revealed.map(({ id }) => id)]);

test('a conditional field appears under the answer that calls for it, and only then', () => {
  expect(ids({})).toEqual([['training']]);
  expect(ids({ training: 'no' })).toEqual([['training']]);
  expect(ids({ training: 'yes' })).toEqual([['training', 'start', 'end']]);
});

test('a condition on another page leaves the field where it stands', () => {
  const other: FormPage = { id: 'p', fields: [{ id: 'when', kind: 'date', showWhen: { field: 'far', is: 'yes' } }] };
  expect(askedFields(other, { far: 'yes' }).map(({ field }) => field.id)).toEqual(['when']);
});

test('a page with one question and what it reveals is headed by that question', () => {
  expect(soleField(page)?.id).toBe('training');
  expect(
    soleField({ id: 'p', fields: page.fields.map((field) => ({ ...field, showWhen: undefined })) }),
  ).toBeUndefined();
});
