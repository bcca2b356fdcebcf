import { type ReactNode, useMemo } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import type { DoneSoFar, StepSubject } from '#engine/coach/steps.ts';
import { rulesOf } from '#engine/session/setting.ts';
import { journeyOf } from '#explain/timeline/journey.ts';
import { WhatHappened } from '#explain/timeline/what-happened.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ToSayProps {
  store: SessionStore;
  world: World;
  about: StepSubject | undefined;
  done: DoneSoFar;
  brief: ReactNode;
}

/** What can be said now: where the story begins, what has just happened, what this step is for, where the request stands. */
export function ToSay({ store, world, about, done, brief }: ToSayProps) {
  const last = done.steps.at(-1);
  const isFresh = done.begun === undefined;
  return (
    <>
      {isFresh && !last && brief}
      {isFresh && last?.about.kind === 'wait' && (
        <WhatHappened setting={store.setting} before={store.worldAt(last.line)} after={world} />
      )}
      {about && <Purpose about={about} />}
      <Standing store={store} world={world} about={about} />
    </>
  );
}

function Purpose({ about }: { about: StepSubject }) {
  const t = useText('script');
  const words = useText(`procedures/${about.procedure ?? '*'}`);
  if (about.kind === 'move') return <p className="mediator-script__lead">{words.rich(`moves.${about.move}.step`)}</p>;
  if (about.kind === 'look') return <p className="mediator-script__lead">{t('say.look')}</p>;
  const awaited = `deadlines.${about.event}`;
  const isNamed = about.event !== undefined && words.has(awaited);
  return <p className="mediator-script__lead">{isNamed ? t('say.wait', { what: words(awaited) }) : t('say.waitOn')}</p>;
}

/** Where the request stands: that of the step, or of the exercise while one is at the door. */
function Standing({ store: { setting }, world, about }: Pick<ToSayProps, 'store' | 'world' | 'about'>) {
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
    <div className="mediator-script__aside">
      <p className="mediator-script__state">{t('say.state', { title: words(`${state}.title`) })}</p>
      <p>{words.rich(`${state}.what`)}</p>
      <p>{words.rich(`${state}.purpose`)}</p>
    </div>
  );
}
