import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '#domain/form.ts';
import en from '#ui/ui.text.en.yaml';
import fr from '#ui/ui.text.fr.yaml';

test('French and English say the same things', () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
});

test.each(PROBLEM_CODES)('the problem "%s" has words', (code) => {
  expect(fr[`problems.${code}`]).toBeDefined();
});

test('problems neither blame nor apologise, and leave bureaucratic words out', () => {
  const problems = Object.entries(fr).filter(([path]) => path.startsWith('problems.'));
  expect(JSON.stringify(problems)).not.toMatch(/oups|désolé|valide|obligatoire|veuillez|oublié/i);
});
