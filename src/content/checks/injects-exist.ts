import { type Check, entriesOf, problemAt } from '#content/check-context.ts';
import { eventNames, isState, stateWords } from '#content/machine-parts.ts';
import type { Problem } from '#content/problem.ts';
import { cureFor } from '#content/spelling.ts';

/** What is slipped in, and after what, are an event and a state of the procedure. */
export const injectsExist: Check = (context) => {
  const { scenario, procedure } = context;
  if (!procedure) return [];
  const events = eventNames(procedure);
  return entriesOf(scenario.injects).flatMap(([index, { when, event }]) => {
    const problems: Problem[] = [];
    if (when !== undefined && !isState(procedure, when)) {
      const what = `"${when}" is not a state of ${procedure.id}.`;
      problems.push(problemAt(context, ['injects', index, 'when'], what, cureFor(when, stateWords(procedure))));
    }
    if (event !== undefined && !events.includes(event)) {
      const what = `"${event}" is not an event of ${procedure.id}.`;
      problems.push(problemAt(context, ['injects', index, 'event'], what, cureFor(event, events)));
    }
    return problems;
  });
};
