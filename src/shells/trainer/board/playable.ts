import { INCIDENTS } from '#domain/exercise.ts';
import type { Setting } from '#engine/session/setting.ts';
import { proceduresInPlay, rulesOf } from '#engine/session/setting.ts';
import { LASTING } from '#explain/incidents/playable.ts';
import type { Play } from '#workshop/plan.ts';

/** What can be played in a scenario, by kind. Whether it is possible now, only each learner's device knows. */
export interface Playable {
  planned: Play[];
  incidents: Play[];
  messages: Play[];
  events: Play[];
  agent: Deciding[];
}

/** What an agent of a procedure may decide, with the reasons of which one goes with it. */
export interface Deciding {
  play: Extract<Play, { kind: 'inject' }>;
  reasons: string[];
}

type EventData = Extract<Play, { kind: 'inject' }>['event'];

export function playableIn(setting: Setting, planned: readonly Play[]): Playable {
  const { exercise } = setting;
  const prepared = exercise.injects.flatMap((inject): Play[] =>
    'event' in inject && isPlain(inject.event)
      ? [{ kind: 'inject', procedure: inject.procedure, event: inject.event }]
      : [],
  );
  return {
    planned: [...planned],
    incidents: INCIDENTS.map((incident) => ({ kind: 'incident', incident, over: false })),
    messages: exercise.messages.map(({ id }) => ({ kind: 'post', message: id })),
    events: [
      ...prepared.filter((play, index) => prepared.findIndex((other) => nameOf(other) === nameOf(play)) === index),
      { kind: 'extend', procedure: exercise.procedure },
    ],
    agent: proceduresInPlay(setting).flatMap((procedure) =>
      (rulesOf(setting, procedure).decisions ?? []).map(
        ({ event, reasons = [] }): Deciding => ({
          play: { kind: 'inject', procedure, event: { type: event } },
          reasons,
        }),
      ),
    ),
  };
}

/** Whether an incident lasts until it is stopped. */
export const lasts = (play: Play): boolean =>
  play.kind === 'incident' && (LASTING as ReadonlySet<string>).has(play.incident);

const nameOf = (play: Play): string => (play.kind === 'inject' ? `${play.procedure}:${play.event.type}` : play.kind);

/** Only names, numbers and yes or no travel. */
function isPlain(event: { type: string; [data: string]: unknown }): event is EventData {
  return Object.values(event).every((value) => ['string', 'number', 'boolean'].includes(typeof value));
}
