import type { ProcedureId } from '#domain/agency.ts';
import type { DelayKind } from '#domain/procedure.ts';
import { type Instant, MINUTE, startOfDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { agenda, type ComingEvent } from '#engine/calendar/agenda.ts';
import type { Setting } from '#engine/session/setting.ts';

/** Something to come that the persona may know of. */
export type Planned = {
  at: Instant;
  /** Midnight of the day it stands under: what has to be done before midnight stands under the day that ends then. */
  day: Instant;
} & (
  | { kind: Exclude<DelayKind, 'quiet'>; procedure: ProcedureId; name: string }
  /** A paper that will come; `name` is its id. */
  | { kind: 'paper'; name: string }
);
export type PlannedKind = Planned['kind'];

/** What a calendar can tell beforehand, earliest first. Surprises and letters on their way are not told. */
export function planned(setting: Setting, world: World): Planned[] {
  return agenda(setting, world).flatMap(plannedOf);
}

function plannedOf(event: ComingEvent): Planned[] {
  const { at, kind } = event;
  if (kind === 'paper') return [{ at, day: startOfDay(at), kind, name: event.name }];
  if (kind !== 'deadline' || event.delay === 'quiet') return [];
  const { procedure, name, delay } = event;
  const day = startOfDay(delay === 'deadline' ? at - MINUTE : at);
  return [{ at, day, kind: delay, procedure, name }];
}
