import type { CaseView } from '#api/contract.ts';

interface Readable<T> {
  '~standard': {
    validate: (value: unknown) => { value: T; issues?: undefined } | { issues: readonly unknown[] } | Promise<unknown>;
  };
}

/** What a case tells, in the shape the contract promises; anything else is technical trouble. */
export function factsOf<T>(view: CaseView, schema: Readable<T>): T {
  const read = schema['~standard'].validate(view.facts);
  if (read instanceof Promise || !('value' in read)) {
    const [agency] = view.procedure.split('/');
    throw new Error(`The facts of ${view.procedure} are not what src/api/${agency}.ts promises.`);
  }
  return read.value;
}

/** How often one may still try to sign in. Every door tells it. */
export function attemptsLeft(door: CaseView): number {
  const { attemptsLeft: left } = door.facts;
  if (typeof left !== 'number') throw new Error(`${door.procedure} does not tell \`attemptsLeft\` in its view.`);
  return left;
}
