import type { ProcedureId } from '#domain/agency.ts';
import { proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';

const circles = new WeakMap<Setting, Map<ProcedureId, ProcedureId[]>>();

/**
 * The procedures whose cases have to be looked at to know what becomes of one: itself first, then whatever in play tells it
 * something, and whatever tells those. Doors stand alone: one signs in on the way. Worked out once per setting.
 */
export function circleOf(setting: Setting, procedure: ProcedureId): ProcedureId[] {
  const known = circles.get(setting) ?? new Map<ProcedureId, ProcedureId[]>();
  circles.set(setting, known);
  const found = known.get(procedure) ?? findCircle(setting, procedure);
  known.set(procedure, found);
  return found;
}

function findCircle(setting: Setting, procedure: ProcedureId): ProcedureId[] {
  const circle = [procedure];
  if (rulesOf(setting, procedure).signedInState !== undefined) return circle;
  for (const member of circle) {
    const { agency, machine } = rulesOf(setting, member);
    const tellers = proceduresInPlay(setting).filter((id) => {
      const { tells = [], signedInState } = rulesOf(setting, id);
      const isHeard = tells.some((told) => told.agency === agency && machine.events.includes(told.event));
      return isHeard && signedInState === undefined && !circle.includes(id);
    });
    circle.push(...tellers);
  }
  return circle;
}
