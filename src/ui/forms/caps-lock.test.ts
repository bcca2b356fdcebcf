import { expect, test } from 'vitest';
import { swapTyped } from '#ui/forms/caps-lock.tsx';

test.each([
  ['', 'T', 't'],
  ['t', 'tr', 'tR'],
  ['tR', 't-R', 't-R'],
  ['tR', 'tRO', 'tRo'],
  ['abc', 'ab', 'ab'],
  ['aa', 'aaa', 'aaA'],
  ['', 'Trois-Mots-1', 'tROIS-mOTS-1'],
])('with caps lock on, %j becomes %j: what arrives is %j', (before, after, arrives) => {
  expect(swapTyped(before, after)).toBe(arrives);
});
