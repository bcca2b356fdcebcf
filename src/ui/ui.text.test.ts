import { expect, test } from 'vitest';
import type { ProblemCode } from '#domain/form.ts';
import en from '#ui/ui.text.en.yaml';
import fr from '#ui/ui.text.fr.yaml';

const codes = Object.keys({
  missing: true,
  'too-long': true,
  'password-rules': true,
  'not-digits': true,
  'not-whole': true,
  'out-of-range': true,
  'not-an-amount': true,
  'not-a-date': true,
  'not-an-option': true,
  'file-type': true,
  'file-too-big': true,
  'file-empty': true,
  'file-unreadable': true,
  'file-unknown': true,
  'looks-real': true,
} satisfies Record<ProblemCode, true>);

test('French and English say the same things', () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
});

test.each(codes)('the problem "%s" has words', (code) => {
  expect(fr[`problems.${code}`]).toBeDefined();
});

test('problems neither blame nor apologise, and leave bureaucratic words out', () => {
  const problems = Object.entries(fr).filter(([path]) => path.startsWith('problems.'));
  expect(JSON.stringify(problems)).not.toMatch(/oups|désolé|valide|obligatoire|veuillez|oublié/i);
});
