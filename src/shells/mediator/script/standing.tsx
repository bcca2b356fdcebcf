import { useMemo } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import type { StepSubject } from '#engine/coach/steps.ts';
import { rulesOf } from '#engine/session/setting.ts';
import { journeyOf } from '#explain/timeline/journey.ts';
import { Part } from '#shells/mediator/script/part.tsx';
import { useText } from '#ui/text/use-text.ts';

interface StandingProps {
  store: SessionStore;
  world: World;
  about: StepSubject | undefined;
}

/** Where the request stands, to say more: that of the step, or of the exercise while one is at the door. */
export function Standing({ store: { setting }, world, about }: StandingProps) {
  const t = useText('script');
  const own = about?.procedure;
  const isDoor = own === undefined || rulesOf(setting, own).signedInState !== undefined;
  const procedure = isDoor ? setting.exercise.procedure : own;
  const words = useText(`procedures/${procedure}`);
  const now = useMemo(
    () => journeyOf(setting, world, procedure).steps.findLast(({ when }) => when !== 'ahead'),
    [setting, world, procedure],
  );
  if (!now) return null;
  const state = `states.${now.state}`;
  return (
    <Part title={t('state', { title: words(`${state}.title`) })}>
      <p>{words.rich(`${state}.what`)}</p>
      <p>{words.rich(`${state}.purpose`)}</p>
    </Part>
  );
}
