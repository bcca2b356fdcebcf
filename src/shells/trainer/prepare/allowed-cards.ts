import type { IncidentId } from '#domain/exercise.ts';
import { agenciesInPlay, doorOf, type Setting } from '#engine/session/setting.ts';
import { playableIn } from '#shells/trainer/board/playable.ts';
import { isSame } from '#shells/trainer/prepare/edit-plan.ts';
import type { Play } from '#workshop/plan.ts';

/** A card that may be held ready, and the scenario in whose texts its words stand. */
export interface OfferedCard {
  play: Play;
  scenario: string;
}

export interface OfferedCards {
  incidents: OfferedCard[];
  messages: OfferedCard[];
  events: OfferedCard[];
}

const AT_THE_DOOR: ReadonlySet<IncidentId> = new Set<IncidentId>([
  ...(['code-arrives-late', 'code-in-spam', 'code-never-comes'] as const),
  ...(['caps-lock', 'account-locked', 'session-expired'] as const),
]);

/** What may be slipped into a step, each card once. What the scenario does by itself is not offered a second time. */
export function offeredCards(settings: readonly Setting[]): OfferedCards {
  const offered = (kind: 'incidents' | 'messages' | 'events') =>
    settings
      .flatMap((setting) =>
        playableIn(setting, [])
          [kind].filter((play) => makesSense(setting, play))
          .map((play): OfferedCard => ({ play, scenario: setting.exercise.id })),
      )
      .filter(({ play }, index, all) => all.findIndex((other) => isSame(other.play, play)) === index);
  return { incidents: offered('incidents'), messages: offered('messages'), events: offered('events') };
}

function makesSense(setting: Setting, play: Play): boolean {
  // More time is for the moment when somebody needs it: nobody plans it.
  if (play.kind !== 'incident') return play.kind !== 'extend';
  const incident = play.incident as IncidentId;
  const { exercise } = setting;
  if (exercise.incidents.includes(incident)) return false;
  if (incident === 'upload-cut') return exercise.drawer.length > 0;
  return !AT_THE_DOOR.has(incident) || agenciesInPlay(setting).some((agency) => doorOf(setting, agency));
}
