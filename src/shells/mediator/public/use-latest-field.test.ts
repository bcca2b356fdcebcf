import { expect, it } from 'vitest';
import { changedField } from '#shells/mediator/public/use-latest-field.ts';

const draft = (answers: Record<string, string>, form = 'employment/account-creation/identity') =>
  ({ kind: 'draft', form, answers }) as const;

it('finds the box that was filled in last', () => {
  const name = draft({ 'last-name': 'Fontanel' });
  const both = draft({ 'last-name': 'Fontanel', 'first-name': 'Lucie' });
  expect(changedField(name, undefined)).toBe('last-name');
  expect(changedField(both, name)).toBe('first-name');
  expect(changedField(both, both)).toBeUndefined();
  expect(changedField(draft({ town: 'Valfleury' }, 'address'), both)).toBe('town');
});
