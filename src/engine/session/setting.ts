import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { CaseFile } from '#domain/case-file.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Paper } from '#domain/paper.ts';
import type { Account, Applicant } from '#domain/persona.ts';
import type { Move } from '#domain/procedure.ts';
import type { SiteId } from '#domain/site.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { isIn, type Rules } from '#engine/case/step.ts';

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

const inPlay = new WeakMap<Setting, ProcedureId[]>();

/**
 * The procedures in play: the doors of every site one may meet, then the exercise's own, those alongside and those that may
 * follow from them. Worked out once per setting: everything that happens asks for it.
 */
export function proceduresInPlay(setting: Setting): ProcedureId[] {
  const known = inPlay.get(setting);
  if (known) return known;
  const { procedure, alongside } = setting.exercise;
  const named = [procedure, ...alongside];
  const followers = named.flatMap((id) => rulesOf(setting, id).followedBy ?? []).filter((id) => setting.rules[id]);
  const own = [...new Set([...named, ...followers])];
  const sites = own.flatMap((id) => sitesOf(rulesOf(setting, id)));
  const doors = Object.values(setting.rules)
    .filter(({ agency, signedInState }) => signedInState !== undefined && sites.includes(agency))
    .map(({ id }) => id);
  const all = [...new Set([...doors, ...own])];
  inPlay.set(setting, all);
  return all;
}

/** The sites on which one moves in a procedure. */
function sitesOf(rules: Rules): SiteId[] {
  const moved = rules.moves.flatMap((move) => (move.letter === undefined ? [siteOf(rules, move)] : []));
  return [...new Set([rules.agency, ...moved])];
}

/** The agencies in play, the exercise's own first. */
export function agenciesInPlay(setting: Setting): AgencyId[] {
  const own = rulesOf(setting, setting.exercise.procedure).agency;
  return [...new Set([own, ...proceduresInPlay(setting).map((id) => rulesOf(setting, id).agency)])];
}

/** The sites one may meet: the portals of the agencies in play, an imitation where there is one, the browser's own. */
export function sitesInPlay(setting: Setting): SiteId[] {
  const moved = proceduresInPlay(setting).flatMap((id) => sitesOf(rulesOf(setting, id)));
  return [...new Set([...agenciesInPlay(setting), ...moved, 'browser' as const])];
}

/** Whether the persona has an account at an agency from the start: not where the exercise is to create it. */
export function hasAccountAt(setting: Setting, agency: AgencyId): boolean {
  const creates = proceduresInPlay(setting).some((id) => {
    const rules = rulesOf(setting, id);
    return rules.agency === agency && rules.createsAccount;
  });
  return !creates && setting.exercise.persona.accounts[agency] !== undefined;
}

const NO_ACCOUNT: Account = { identifier: '', password: '' };

/** The persona as an agency knows them; with an empty account where they have none. */
export function applicantAt(setting: Setting, agency: AgencyId): Applicant {
  const { persona } = setting.exercise;
  return { ...persona, account: persona.accounts[agency] ?? NO_ACCOUNT };
}

/** The move of a procedure by its id, if it has such a move. */
export function moveOf(rules: Rules, move: string): Move | undefined {
  return rules.moves.find(({ id }) => id === move);
}

/** The site on which a move is done. */
export function siteOf(rules: Rules, move: Move): SiteId {
  return move.site ?? rules.agency;
}

/** The papers the persona has in hand now; what came with a message only once it was kept. */
export function drawerAt(setting: Setting, { now, kept }: Pick<World, 'now' | 'kept'>): Paper[] {
  return papersAt(setting, now).filter(({ id, attached }) => !attached || kept.includes(id));
}

/** The papers that have reached the persona at a moment, in hand or still in a message. */
export function papersAt(setting: Setting, at: Instant): Paper[] {
  return setting.exercise.drawer.filter((paper) => arrivalOf(paper) <= at);
}

/** When a paper comes into the persona’s hands; minus infinity for one that was always there. */
export function arrivalOf(paper: Paper): Instant {
  return paper.availableFrom ?? Number.NEGATIVE_INFINITY;
}

/** The sign-in procedure in play at an agency, if there is one. */
export function doorOf(setting: Setting, agency: SiteId): Rules | undefined {
  const door = proceduresInPlay(setting).find((id) => {
    const rules = rulesOf(setting, id);
    return rules.agency === agency && rules.signedInState !== undefined;
  });
  return door && rulesOf(setting, door);
}

/** The rules of the procedures in play at an agency. */
export function proceduresAt(setting: Setting, agency: AgencyId): Rules[] {
  return proceduresInPlay(setting)
    .map((id) => rulesOf(setting, id))
    .filter((rules) => rules.agency === agency);
}

/** Whether the applicant's space at an agency is open. */
export function isSignedInAt(setting: Setting, world: World, agency: AgencyId): boolean {
  return proceduresAt(setting, agency).every(({ id }) => isSignedIn(setting, world, id));
}

/** Whether the applicant is signed in at the agency of a procedure. */
export function isSignedIn(setting: Setting, world: World, procedure: ProcedureId): boolean {
  const rules = rulesOf(setting, procedure);
  const signIn = rules.signIn ?? (rules.signedInState ? rules.id : undefined);
  if (!signIn) return true;
  const state = rulesOf(setting, signIn).signedInState;
  return state !== undefined && isIn(caseOf(world, signIn), state);
}
