import type { CaseView } from '#api/contract.ts';
import { type DoorFacts, doorFactsSchema } from '#api/door.ts';

interface Readable<T> {
  '~standard': {
    validate: (value: unknown) => { value: T; issues?: undefined } | { issues: readonly unknown[] } | Promise<unknown>;
  };
}

/** What a case tells, in the shape the contract promises; anything else is technical trouble. */
export function factsOf<T>(view: CaseView, schema: Readable<T>): T {
  const read = schema['~standard'].validate(view.facts);
  if (read instanceof Promise || !('value' in read)) {
    throw new Error(`The facts of ${view.procedure} are not what their schema in src/api promises.`);
  }
  return read.value;
}

/** What every door tells its pages. */
export const doorFacts = (door: CaseView): DoorFacts => factsOf(door, doorFactsSchema);
