import type { CaseView } from '#api/contract.ts';
import { type MonthlyUpdateFacts, monthlyUpdateFactsSchema, signInFactsSchema } from '#api/employment.ts';
import type { TextValue } from '#domain/text.ts';

interface Readable<T> {
  '~standard': {
    validate: (value: unknown) => { value: T; issues?: undefined } | { issues: readonly unknown[] } | Promise<unknown>;
  };
}

export const updateFacts = (view: CaseView): MonthlyUpdateFacts => factsOf(view, monthlyUpdateFactsSchema);

export const signInFacts = (view: CaseView) => factsOf(view, signInFactsSchema);

/** What a case tells, in the shape the contract promises; anything else is technical trouble. */
function factsOf<T>(view: CaseView, schema: Readable<T>): T {
  const read = schema['~standard'].validate(view.facts);
  if (read instanceof Promise || !('value' in read)) {
    throw new Error(`The facts of ${view.procedure} are not what src/api/employment.ts promises.`);
  }
  return read.value;
}

/** The dates that sentences about the month quote. */
export function datesOf({ month, opens, lastDay, nextOpens }: MonthlyUpdateFacts): Record<string, TextValue> {
  return {
    month: { month },
    opens: { day: opens },
    lastDay: { day: lastDay },
    nextOpens: { day: nextOpens },
  };
}
