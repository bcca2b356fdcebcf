import { expect, it } from 'vitest';
import { parseAmount } from '#domain/money.ts';

it.each([
  ['1 234,56', 123_456],
  ['1234.56', 123_456],
  ['1\u202f234,5 €', 123_450],
  ['0', 0],
  ['88,20', 8_820],
])('reads "%s" as %i cents', (text, cents) => expect(parseAmount(text)).toBe(cents));

it.each(['', '-1', '1,234', '12,345', 'douze', '1.2.3', '99999999999999999999'])('knows no amount "%s"', (text) =>
  expect(parseAmount(text)).toBeUndefined(),
);
