import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { IncidentId } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import { NEW_TAB } from '#domain/site.ts';
import { toIso } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import type { CoachAct, Layout, Topic } from '#engine/coach/advice.ts';
import { isTroubled, maintenanceEnds } from '#engine/session/incidents.ts';

interface Remedy {
  act: CoachAct;
  topic: Topic;
  entries: Entry[];
}

/** The press of the button that ends an incident. */
export function settling(incident: IncidentId): Pick<Remedy, 'act' | 'entries'> {
  return {
    act: { kind: 'click', target: coachIds.incident(incident) },
    entries: [{ kind: 'incident', incident, over: true }],
  };
}

/** Whether the last thing the device did was to send a part of a file that never arrived. */
function isCutShort({ exchanges }: World): boolean {
  const last = exchanges.at(-1);
  return last !== undefined && last.method === 'PATCH' && last.status === 0;
}

/** What technical trouble asks for before anything else can be done in the browser; undefined when nothing does. */
export function remedy(world: World, procedure: ProcedureId, { sideBySide }: Layout): Remedy | undefined {
  const { site, front, blocked } = world.place;
  const browserIsSeen = front === 'portal' || sideBySide;
  if (blocked && browserIsSeen)
    return { ...settling('pop-up-blocked'), topic: { procedure, incident: 'pop-up-blocked' } };
  const to = maintenanceEnds(world);
  if (to !== undefined) {
    return {
      act: { kind: 'wait', target: coachIds.nextEvent, value: toIso(to) },
      topic: { procedure, incident: 'maintenance', until: to },
      entries: [{ kind: 'wait', to }],
    };
  }
  if (isTroubled(world, 'upload-cut') && isCutShort(world) && browserIsSeen)
    return { ...settling('upload-cut'), topic: { procedure, incident: 'upload-cut' } };
  const covered = site !== NEW_TAB.site && browserIsSeen;
  if (!isTroubled(world, 'cookie-banner') || !covered) return undefined;
  return { ...settling('cookie-banner'), topic: { procedure, incident: 'cookie-banner' } };
}
