import { type Check, entriesOf, problemAt } from '#content/check-context.ts';
import { cureFor } from '#content/spelling.ts';

/** The procedures exist, and the one rehearsed belongs to the agency in whose folder the scenario lies. */
export const procedureExists: Check = (context) => {
  const { id, scenario, rules, procedure } = context;
  if (scenario.procedure === undefined) return [];
  if (!procedure) {
    const cure = cureFor(scenario.procedure, Object.keys(rules));
    return [problemAt(context, ['procedure'], `there is no procedure "${scenario.procedure}".`, cure)];
  }
  const strange = entriesOf(scenario.alongside).filter(([, other]) => !rules[other]);
  const unknown = strange.map(([index, other]) =>
    problemAt(context, ['alongside', index], `there is no procedure "${other}".`, cureFor(other, Object.keys(rules))),
  );
  const [agency] = id.split('/');
  if (procedure.agency === agency) return unknown;
  const what = `"${scenario.procedure}" is a procedure of "${procedure.agency}", and this folder is in "${agency}".`;
  return [...unknown, problemAt(context, ['procedure'], what, `Move the folder to scenarios/${procedure.agency}/.`)];
};
