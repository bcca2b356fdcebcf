import type { World } from '#domain/world.ts';
import type { Rules } from '#engine/case/step.ts';
import { proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';
import type { Hop } from '#explain/circuit/hop.ts';
import type { JourneyStep } from '#explain/timeline/journey.ts';

/** What another agency told this case, when that made a step begin or happened while it lasted. */
export function heardHops(setting: Setting, { id, agency }: Rules, step: JourneyStep): Hop[] {
  const heard = [{ at: step.at, event: step.event }, ...step.along.filter(({ kind }) => kind === 'event')];
  const tellers = proceduresInPlay(setting).map((other) => rulesOf(setting, other));
  return heard.flatMap(({ at, event }): Hop[] => {
    const teller = tellers.find(
      ({ agency: other, tells = [] }) =>
        other !== agency && tells.some((told) => told.agency === agency && told.event === event),
    );
    if (!teller) return [];
    return [
      {
        id: `${step.id}/heard-${event}-${at}`,
        way: ['other-agency', 'agency'],
        other: teller.agency,
        step,
        at,
        ahead: step.when === 'ahead',
        kind: 'tell',
        procedure: id,
        event,
      },
    ];
  });
}

/** What this case told another agency: told by the case that heard it. */
export function toldHops(setting: Setting, world: World, rules: Rules, steps: readonly JourneyStep[]): Hop[] {
  const abroad = (rules.tells ?? []).filter(({ agency }) => agency !== rules.agency);
  return Object.values(world.cases).flatMap(({ procedure, history }) => {
    const { agency } = rulesOf(setting, procedure);
    const roads = abroad.filter((told) => told.agency === agency);
    return history.flatMap(({ at, event }): Hop[] => {
      const step = steps.findLast((one) => one.when !== 'ahead' && one.at <= at);
      if (!step || !roads.some((told) => told.event === event)) return [];
      return [
        {
          id: `${step.id}/told-${procedure}-${event}-${at}`,
          way: ['agency', 'other-agency'],
          other: agency,
          step,
          at,
          ahead: false,
          kind: 'tell',
          procedure,
          event,
        },
      ];
    });
  });
}
