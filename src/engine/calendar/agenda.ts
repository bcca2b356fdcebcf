import type { ProcedureId } from '#domain/agency.ts';
import { nameOfEvent } from '#domain/delays.ts';
import type { DelayKind } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { maintenanceEnds } from '#engine/session/incidents.ts';
import { arrivalOf, rulesOf, type Setting } from '#engine/session/setting.ts';

/** Something that will happen by itself if one only waits. */
export type ComingEvent =
  /** A delay of a case that ends; `name` is the delay's name in the machine, `delay` what it means to the applicant. */
  | { at: Instant; kind: 'deadline'; procedure: ProcedureId; name: string; delay: DelayKind }
  /** Something the scenario slips in: nobody is told before it happens. */
  | { at: Instant; kind: 'surprise'; procedure: ProcedureId; name: string }
  /** A message that is on its way. */
  | { at: Instant; kind: 'letter'; procedure?: ProcedureId; name: string }
  /** The portals open again after maintenance. */
  | { at: Instant; kind: 'incident'; name: 'maintenance' }
  /** A paper that the persona will receive. */
  | { at: Instant; kind: 'paper'; name: string };

/** What is to come, earliest first. */
export function agenda(setting: Setting, world: World): ComingEvent[] {
  const deadlines = Object.values(world.cases).flatMap(({ procedure, timers }) =>
    timers.flatMap(({ at, event }): ComingEvent[] => {
      const name = nameOfEvent(event.type);
      const delay = rulesOf(setting, procedure).delays[name] ?? 'quiet';
      return delay === 'quiet' ? [] : [{ at, kind: 'deadline', procedure, name, delay }];
    }),
  );
  const surprises = world.coming.map(
    ({ at, procedure, event }): ComingEvent => ({ at, kind: 'surprise', procedure, name: event.type }),
  );
  const letters = world.letters
    .filter(({ at }) => at > world.now)
    .map(
      ({ at, procedure, letter }): ComingEvent => ({
        at,
        kind: 'letter',
        name: letter,
        ...(procedure ? { procedure } : {}),
      }),
    );
  const papers = setting.exercise.drawer
    .filter((paper) => arrivalOf(paper) > world.now && !paper.attached)
    .map((paper): ComingEvent => ({ at: arrivalOf(paper), kind: 'paper', name: paper.id }));
  const opens = maintenanceEnds(world);
  const closed: ComingEvent[] = opens === undefined ? [] : [{ at: opens, kind: 'incident', name: 'maintenance' }];
  return [...deadlines, ...surprises, ...letters, ...papers, ...closed].sort((a, b) => a.at - b.at);
}

/** The letters and messages that have arrived, latest first. */
export function arrivedLetters(world: World): World['letters'] {
  return world.letters.filter(({ at }) => at <= world.now).toReversed();
}
