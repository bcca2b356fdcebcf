import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { Happening } from '#domain/case-file.ts';
import type { Explanation } from '#domain/explanation.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import type { Rules } from '#engine/case/step.ts';
import { referenceOf } from '#engine/session/official.ts';
import { caseOf, rulesOf, type Setting } from '#engine/session/setting.ts';

/** A case as it lies at the agency: its number, what it went through, where it stands. */
export interface AgencyFile {
  procedure: ProcedureId;
  agency: AgencyId;
  reference: string;
  /** The explained states it has lived through, oldest first; the last is the present one. */
  lines: FileLine[];
  /**
   * Who handles it. `open`: a counter shows it; `computers`: no agent ever opens it; `some-steps`: an agent acts at some steps
   * and there is nothing to show of their desk; `nobody`: a fraud, no agency knows of it.
   */
  handled: 'open' | 'computers' | 'some-steps' | 'nobody';
}

export interface FileLine {
  /** Unique in the file: a state may come back. */
  id: string;
  at: Instant;
  /** Full path, the name of its texts. */
  state: string;
}

/** The file of a case, as the agency keeps it. Pure. */
export function fileOf(setting: Setting, world: World, procedure: ProcedureId): AgencyFile {
  const rules = rulesOf(setting, procedure);
  const { agency, explanations } = rules;
  const reference = referenceOf(setting.exercise, agency, procedure);
  const lines = linesOf(caseOf(world, procedure).history, explanations);
  return { procedure, agency, reference, lines, handled: handlingOf(rules) };
}

function linesOf(history: readonly Happening[], explanations: Record<string, Explanation>): FileLine[] {
  return history.flatMap(({ at, entered }, index) =>
    entered
      .filter((state) => explanations[state] && !leftAtOnce(state, history, index))
      .map((state) => ({ id: `${index} ${state}`, at, state })),
  );
}

/** A state left at the very moment it was entered is not worth a line. */
function leftAtOnce(state: string, history: readonly Happening[], index: number): boolean {
  const next = history[index + 1];
  return next !== undefined && next.at === history[index]?.at && !next.states.includes(state);
}

function handlingOf({ counter, decisions = [], explanations, letters }: Rules): AgencyFile['handled'] {
  if (counter || decisions.length > 0) return 'open';
  if (Object.values(letters).some(({ fraud }) => fraud)) return 'nobody';
  const actors = Object.values(explanations).map(({ who }) => who);
  return actors.some((who) => who === 'agent' || who === 'reviewer') ? 'some-steps' : 'computers';
}
