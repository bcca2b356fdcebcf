import type { ProcedureId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import { proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';

/**
 * The cases one may look at, the exercise's own first. Doors are left out: one passes through them. What may follow from
 * another case is there once something has happened in it.
 */
export function casesShown(setting: Setting, world: World): ProcedureId[] {
  const { procedure, alongside } = setting.exercise;
  const isDoor = (id: ProcedureId) => rulesOf(setting, id).signedInState !== undefined;
  const hasBegun = (id: ProcedureId) => (world.cases[id]?.history.length ?? 0) > 1;
  const others = proceduresInPlay(setting).filter((id) => !isDoor(id) && (alongside.includes(id) || hasBegun(id)));
  return [...new Set([procedure, ...others])];
}
