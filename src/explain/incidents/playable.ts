import type { IncidentId } from '#domain/exercise.ts';
import type { World } from '#domain/world.ts';
import { accepts } from '#engine/case/step.ts';
import { isTroubled } from '#engine/session/incidents.ts';
import { agenciesInPlay, caseOf, doorOf, type Setting } from '#engine/session/setting.ts';

/** Why an incident makes no sense now. */
export type NotNow = 'no-door' | 'no-site' | 'not-closed' | 'not-open';

/** Incidents that wait or last, and can be stopped; the others happen at once. */
export const LASTING: ReadonlySet<IncidentId> = new Set<IncidentId>([
  'code-arrives-late',
  'code-in-spam',
  'code-never-comes',
  'caps-lock',
  'maintenance',
  'slow-network',
  'lost-answer',
  'upload-cut',
  'cookie-banner',
  'pop-up-blocked',
]);

/** Whether an incident is under way, can be played, or would change nothing where the learner stands. */
export function stateOf(setting: Setting, world: World, incident: IncidentId): 'on' | 'off' | NotNow {
  if (LASTING.has(incident) && isTroubled(world, incident)) return 'on';
  const { site } = world.place;
  const door = doorOf(setting, site);
  const opens = (type: 'lock' | 'expire') => door && accepts(door, caseOf(world, door.id), { type });
  switch (incident) {
    case 'tab-closed':
      return site === 'browser' ? 'no-site' : 'off';
    case 'account-locked':
      return opens('lock') ? 'off' : 'not-closed';
    case 'session-expired':
      return opens('expire') ? 'off' : 'not-open';
    case 'code-arrives-late':
    case 'code-in-spam':
    case 'code-never-comes':
    case 'caps-lock':
      return agenciesInPlay(setting).some((agency) => doorOf(setting, agency)) ? 'off' : 'no-door';
    default:
      return 'off';
  }
}
