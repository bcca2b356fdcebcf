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

const announced = (file: string) => ({ ...exchange('POST', '/api/employment/uploads'), received: { id: file } });
const part = (file: string) => exchange('PATCH', `/api/employment/uploads/${file}`);

test('all that is about one file is one line, even while another is on its way', () => {
  const bundles = folded([announced('a'), announced('b'), part('a'), part('b'), part('a'), draft]);
  expect(bundles.map(({ ask, exchanges }) => [ask.kind, exchanges.length])).toEqual([
    ['draft', 1],
    ['upload', 3],
    ['upload', 2],
  ]);
});

test('the numbers of a page opened anew are not taken for the old ones', () => {
  expect(folded([announced('a'), part('a'), announced('a'), part('a')])).toHaveLength(2);
});

test('a document that is checked and a list of papers are known by their addresses', () => {
  expect(folded([exchange('POST', '/api/employment/verify')])[0]?.ask).toEqual({ kind: 'verify' });
  expect(folded([exchange('GET', '/api/employment/documents')])[0]?.ask).toEqual({ kind: 'documents' });
});
