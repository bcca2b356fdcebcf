import type { ProcedureId } from '#domain/case-file.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { nameOfEvent } from '#engine/case/step.ts';
import { arrivalOf, type Setting } from '#engine/session/setting.ts';

/** Something that will happen by itself if one only waits. */
export type ComingEvent =
  /** A deadline or office delay of a case; `name` is the delay's name in the machine. */
  | { at: Instant; kind: 'deadline'; procedure: ProcedureId; name: string }
  /** Something the scenario slips in: nobody is told before it happens. */
  | { at: Instant; kind: 'surprise'; procedure: ProcedureId; name: string }
  /** A message that is on its way. */
  | { at: Instant; kind: 'letter'; procedure: ProcedureId; name: string }
  /** A paper that the persona will receive. */
  | { at: Instant; kind: 'paper'; name: string };

/** What is to come, earliest first. */
export function agenda(setting: Setting, world: World): ComingEvent[] {
  const deadlines = Object.values(world.cases).flatMap(({ procedure, timers }) =>
    timers.map(({ at, event }): ComingEvent => ({ at, kind: 'deadline', procedure, name: nameOfEvent(event.type) })),
  );
  const surprises = world.coming.map(
    ({ at, procedure, event }): ComingEvent => ({ at, kind: 'surprise', procedure, name: event.type }),
  );
  const letters = world.letters
    .filter(({ at }) => at > world.now)
    .map(({ at, procedure, letter }): ComingEvent => ({ at, kind: 'letter', procedure, name: letter }));
  const papers = setting.exercise.drawer
    .filter((paper) => arrivalOf(paper) > world.now)
    .map((paper): ComingEvent => ({ at: arrivalOf(paper), kind: 'paper', name: paper.id }));
  return [...deadlines, ...surprises, ...letters, ...papers].sort((a, b) => a.at - b.at);
}

/** The letters and messages that have arrived, latest first. */
export function arrivedLetters(world: World): World['letters'] {
  return world.letters.filter(({ at }) => at <= world.now).toReversed();
}
