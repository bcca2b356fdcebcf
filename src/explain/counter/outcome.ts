import type { ProcedureId } from '#domain/agency.ts';
import type { Cents } from '#domain/money.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { fileOf } from '#explain/counter/agency-file.ts';
import { groupLetters, type Sent } from '#explain/timeline/sent.ts';

/** What came at once of something done to a case by hand. */
export interface Outcome {
  /** The step at which the case stands now, where it is another one than before. */
  state?: string;
  /** What left for the applicant, from any agency. */
  letters: Sent[];
  payments: Cents[];
}

/** Compares the worlds around one act of the agency; undefined once it was taken back. Pure. */
export function outcomeOf(setting: Setting, before: World, after: World, procedure: ProcedureId): Outcome | undefined {
  const happened = (world: World) => world.cases[procedure]?.history.length ?? 0;
  if (happened(after) <= happened(before)) return undefined;
  const known = new Set(before.letters.map(({ id }) => id));
  const state = fileOf(setting, after, procedure).lines.at(-1)?.state;
  const earlier = fileOf(setting, before, procedure).lines.at(-1)?.state;
  return {
    ...(state !== undefined && state !== earlier ? { state } : {}),
    letters: groupLetters(after.letters.filter(({ id, at }) => !known.has(id) && at <= after.now)),
    payments: Object.values(after.cases).flatMap((caseFile) =>
      caseFile.payments.slice(before.cases[caseFile.procedure]?.payments.length ?? 0).map(({ amount }) => amount),
    ),
  };
}
