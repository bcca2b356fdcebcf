import { expect, test } from 'vitest';
import type { Exchange } from '#domain/exchange.ts';
import { folded } from '#explain/exchanges/folded.ts';

const exchange = (method: string, url: string): Exchange => ({
  id: `${method} ${url}`,
  at: 0,
  method,
  url,
  sent: {},
  status: 200,
  received: {},
});
const draft = exchange('PUT', '/api/employment/monthly-update/forms/update');
const look = exchange('GET', '/api/employment/session');
const move = exchange('POST', '/api/employment/monthly-update/moves/submit');
const check = exchange('POST', '/api/employment/monthly-update/forms/update/check/worked');

test('the latest exchange comes first, and savings of one draft in a row are one line', () => {
  const bundles = folded([look, draft, draft, draft, check, move]);
  expect(bundles.map(({ ask, exchanges }) => [ask.kind, exchanges.length])).toEqual([
    ['move', 1],
    ['check', 1],
    ['draft', 3],
    ['look', 1],
  ]);
});

test('an act says which move of which procedure it is', () => {
  expect(folded([move])[0]?.ask).toEqual({ kind: 'move', procedure: 'employment/monthly-update', move: 'submit' });
  expect(folded([exchange('POST', '/api/employment/uploads')])[0]?.ask).toEqual({ kind: 'upload' });
});

test('drafts of two forms stay apart', () => {
  const other = exchange('PUT', '/api/employment/sign-in/forms/credentials');
  expect(folded([draft, other])).toHaveLength(2);
});
