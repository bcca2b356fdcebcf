import { expect, it } from 'vitest';
import { procedures } from '#app/procedures.ts';

const files = import.meta.glob<Record<string, unknown>>('../procedures/*/*/*.procedure.ts', { eager: true });

it.each(Object.values(procedures))('$id is all that its file exports: a session loads it from there', (procedure) => {
  const file = files[`../procedures/${procedure.id}/${procedure.id.split('/')[1]}.procedure.ts`];
  expect(Object.values(file ?? {})).toEqual([procedure]);
});
