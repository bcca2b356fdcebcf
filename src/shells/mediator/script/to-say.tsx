import type { ReactNode } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import type { DoneSoFar, StepSubject } from '#engine/coach/steps.ts';
import { WhatHappened } from '#explain/timeline/what-happened.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ToSayProps {
  store: SessionStore;
  world: World;
  about: StepSubject | undefined;
  done: DoneSoFar;
  brief: ReactNode;
}

/** What can be said now: where the story begins, what has just happened, what this step is for. */
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
