import type { Exercise, IncidentId } from '#domain/exercise.ts';
import { MINUTE } from '#domain/time.ts';

/** How long an incident holds a message back, in milliseconds. */
const HELD_BACK: Record<IncidentId, number> = { 'code-arrives-late': 6 * MINUTE };

/** How much later a letter arrives in this exercise, in milliseconds; zero unless the incident is declared. */
export function heldBack(exercise: Exercise, incident: IncidentId | undefined): number {
  return incident && exercise.incidents.includes(incident) ? HELD_BACK[incident] : 0;
}
