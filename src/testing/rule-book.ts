import { procedures } from '#app/procedures.ts';
import type { ProcedureId } from '#domain/agency.ts';
import type { Rules } from '#engine/case/step.ts';
import type { RuleBook } from '#engine/session/setting.ts';

/** The real procedures, for tests of layers that may not know them. */
export const ruleBook: RuleBook = procedures;

/** A real procedure, by its id. */
export function rulesNamed(id: ProcedureId): Rules {
  const rules = ruleBook[id];
  if (!rules) throw new Error(`There is no procedure "${id}".`);
  return rules;
}
