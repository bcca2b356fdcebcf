import type { AgencyId, CaseFile, ProcedureId } from '#domain/case-file.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Paper } from '#domain/paper.ts';
import type { Applicant } from '#domain/persona.ts';
import type { Move } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import type { Rules } from '#engine/case/step.ts';

/** Every procedure there is, by id. The engine is handed it and knows none by name. */
export type RuleBook = Record<string, Rules>;

/** What a session is played in: never changes while it lasts. */
export interface Setting {
  exercise: Exercise;
  rules: RuleBook;
}

/** The rules of a procedure; throws when the rule book lacks it, which a checked exercise never causes. */
export function rulesOf(setting: Setting, procedure: ProcedureId): Rules {
  const rules = setting.rules[procedure];
  if (!rules) throw new Error(`There is no procedure "${procedure}" in the rule book.`);
  return rules;
}

/** The case of a procedure; throws when the session has none. */
export function caseOf(world: World, procedure: ProcedureId): CaseFile {
  const caseFile = world.cases[procedure];
  if (!caseFile) throw new Error(`This session has no case for "${procedure}".`);
  return caseFile;
}

/** The procedures in play: the exercise's own, and the sign-in it needs. */
export function proceduresInPlay(setting: Setting): ProcedureId[] {
  const main = rulesOf(setting, setting.exercise.procedure);
  return main.signIn ? [main.signIn, main.id] : [main.id];
}

/** The persona as an agency knows them. */
export function applicantAt(setting: Setting, agency: AgencyId): Applicant {
  const { persona } = setting.exercise;
  const account = persona.accounts[agency];
  if (!account) throw new Error(`${persona.id} has no account at "${agency}".`);
  return { ...persona, account };
}

/** The move of a procedure by its id, if it has such a move. */
export function moveOf(rules: Rules, move: string): Move | undefined {
  return rules.moves.find(({ id }) => id === move);
}

/** The papers the persona has in hand at a moment. */
export function drawerAt(setting: Setting, at: Instant): Paper[] {
  return setting.exercise.drawer.filter((paper) => arrivalOf(paper) <= at);
}

/** When a paper comes into the persona’s hands; minus infinity for one that was always there. */
export function arrivalOf(paper: Paper): Instant {
  return paper.availableFrom ?? Number.NEGATIVE_INFINITY;
}

/** Whether the applicant is signed in at the agency of a procedure. */
export function isSignedIn(setting: Setting, world: World, procedure: ProcedureId): boolean {
  const rules = rulesOf(setting, procedure);
  const signIn = rules.signIn ?? (rules.signedInState ? rules.id : undefined);
  if (!signIn) return true;
  const state = rulesOf(setting, signIn).signedInState;
  const value = caseOf(world, signIn).value;
  return state !== undefined && value === state;
}
