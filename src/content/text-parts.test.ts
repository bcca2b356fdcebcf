import { expect, test } from 'vitest';
import { comesFirst, comesInParts } from '#content/text-parts.ts';

test('forms come with the first page of a portal, letters and explanations after it', () => {
  const procedure = 'procedures/employment/monthly-update';
  expect(comesFirst(procedure, 'forms.update.worked.label')).toBe(true);
  expect(comesFirst(procedure, 'states.recorded.title')).toBe(true);
  expect(comesFirst(procedure, 'states.recorded.purpose')).toBe(false);
  expect(comesFirst(procedure, 'letters.reminder.body')).toBe(false);
});

test('what stands in no section comes first: a portal may say it in its own words', () => {
  expect(comesFirst('portals/tax', 'waiting')).toBe(true);
  expect(comesFirst('portals/tax', 'return.title')).toBe(false);
});

test('files that are not divided come whole', () => {
  expect(comesInParts('ui')).toBe(false);
  expect(comesFirst('ui', 'cookies.title')).toBe(true);
});
