import type { ProcedureId } from '#domain/agency.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';

/** What stories of any portal are told with. */

/** Only what concerns one procedure, and its door. */
export const alone = (exercise: Exercise): Exercise => ({ ...exercise, alongside: [] });

/** Somebody has signed in by this door. */
export const signedInBy =
  (door: ProcedureId) =>
  ({ cases }: World): boolean =>
    cases[door]?.history.at(-1)?.states.includes('signedIn') === true;

/** A case has come to a state. */
export const reached =
  (procedure: ProcedureId, state: string) =>
  ({ cases }: World): boolean =>
    cases[procedure]?.value === state;

/** Something happens to a case by itself, or by somebody else's hand. */
export const happens = (procedure: ProcedureId, event: CaseEvent): Entry => ({ kind: 'inject', procedure, event });

/** Days go by; then somebody signs in again by this door to look at the page. */
export const laterBy =
  (door: ProcedureId) =>
  (day: string): Entry[] => [{ kind: 'wait', to: instant(day) }, happens(door, { type: 'admit' })];

export const narrow = { globals: { viewport: { value: 'narrow' } } };
export const english = { globals: { register: 'en' } };
