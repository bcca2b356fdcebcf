import { type Check, problemAt } from '#content/check-context.ts';
import { isState, stateWords } from '#content/machine-parts.ts';
import { cureFor } from '#content/spelling.ts';

/** The goal is a state of the procedure. */
export const goalExists: Check = (context) => {
  const { scenario, procedure } = context;
  if (!procedure || scenario.goal === undefined || isState(procedure, scenario.goal)) return [];
  const what = `"${scenario.goal}" is not a state of ${procedure.id}.`;
  return [problemAt(context, ['goal'], what, cureFor(scenario.goal, stateWords(procedure)))];
};
