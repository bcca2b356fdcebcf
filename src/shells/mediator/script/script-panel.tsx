import { type ReactNode, useEffect, useRef } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { World } from '#domain/world.ts';
import { NextAct } from '#shells/mediator/script/next-act.tsx';
import { Part } from '#shells/mediator/script/part.tsx';
import { Standing } from '#shells/mediator/script/standing.tsx';
import { StepList } from '#shells/mediator/script/step-list.tsx';
import { ToSay } from '#shells/mediator/script/to-say.tsx';
import type { Conductor } from '#shells/mediator/script/use-conductor.ts';
import { useStepName } from '#shells/mediator/script/use-step-name.ts';
import { useStage } from '#shells/mediator/use-shared.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './script-panel.css';

export interface ScriptPanelProps {
  conductor: Conductor;
  shared: SharedSession;
  store: SessionStore;
  world: World;
  /** Who one plays, what is true today, what to do. */
  brief: ReactNode;
  /** What the exercise taught. */
  lesson: ReactNode;
  /** Questions to talk about at the end. */
  debrief: ReactNode;
  /** What the private window adds at the end. */
  atEnd: ReactNode;
}

/** What to say, what to ask, the next gesture and the whole way: for the eyes of whoever leads. */
export function ScriptPanel({ conductor, shared, store, world, ...texts }: ScriptPanelProps) {
  const t = useText('script');
  const { hand } = useStage(shared);
  const { advice, steps, about } = conductor;
  const root = useRef<HTMLDivElement>(null);
  const far = steps.done.steps.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step there is something new to say, on top
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    root.current?.parentElement?.scrollTo({ top: 0 });
  }, [far]);
  return (
    <div ref={root} className="mediator-script" data-busy={conductor.busy || undefined}>
      <Where conductor={conductor} world={world} hasHand={hand === 'private'} />
      {advice.status === 'goal-reached' && <AtEnd {...texts} />}
      {advice.status === 'out-of-reach' && <Lost onBack={wayBack(advice.back, conductor)} />}
      {advice.status === 'act' && (
        <>
          <Part title={t('say.title')}>
            <ToSay store={store} world={world} about={about} done={steps.done} brief={texts.brief} />
          </Part>
          <NextAct key={advice.topic.procedure} store={store} world={world} advice={advice} />
          <Then conductor={conductor} />
          <Standing store={store} world={world} about={about} />
        </>
      )}
      <Part title={t('steps.title')}>
        <StepList conductor={conductor} />
      </Part>
    </div>
  );
}

/** Today’s date, how far one has come, and what stands in the way of going on. */
function Where({ conductor, world, hasHand }: { conductor: Conductor; world: World; hasHand: boolean }) {
  const t = useText('script');
  const nameOf = useStepName();
  const { steps, refused } = conductor;
  const { done, left } = steps;
  const [now] = left?.steps ?? [];
  const isRefused = refused !== undefined && !(refused === 'hand' && hasHand);
  return (
    <div className="mediator-script__where">
      <p>{t('today', { day: { day: world.now } })}</p>
      <div role="status" className="mediator-script__status">
        {left && now && (
          <p className="mediator-script__now">
            {t('position', { n: done.steps.length + 1, total: done.steps.length + left.steps.length })}{' '}
            <strong>{nameOf(now)}</strong>
          </p>
        )}
        {isRefused && <p className="mediator-script__refused">{t(`refused.${refused}`)}</p>}
      </div>
    </div>
  );
}

function Then({ conductor: { steps } }: { conductor: Conductor }) {
  const t = useText('script');
  const nameOf = useStepName();
  const { left } = steps;
  if (!left) return null;
  const next = left.steps[1];
  return (
    <Part title={t('then.title')}>
      <p>{next ? nameOf(next) : t('steps.end')}</p>
    </Part>
  );
}

function AtEnd({ lesson, debrief, atEnd }: Pick<ScriptPanelProps, 'lesson' | 'debrief' | 'atEnd'>) {
  const t = useText('script');
  return (
    <>
      <Part title={t('say.title')}>
        <p className="mediator-script__lead">{t('end')}</p>
        {lesson}
      </Part>
      <Part title={t('ask.title')}>{debrief}</Part>
      {atEnd}
    </>
  );
}

function Lost({ onBack }: { onBack: (() => void) | undefined }) {
  const shell = useText('shell-kit');
  return (
    <Part title={shell('coach.lost.title')}>
      <p>{shell.rich('coach.lost.body')}</p>
      {onBack ? (
        <div>
          <Button icon="undo" onPress={onBack}>
            {shell('coach.lost.back')}
          </Button>
        </div>
      ) : (
        <p>{shell.rich('coach.lost.restart')}</p>
      )}
    </Part>
  );
}

function wayBack(line: number | undefined, { goBack }: Conductor): (() => void) | undefined {
  return line === undefined ? undefined : () => goBack(line);
}
