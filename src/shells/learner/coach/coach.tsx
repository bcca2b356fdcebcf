import { memo, type ReactNode } from 'react';
import type { World } from '#domain/world.ts';
import type { Advice } from '#engine/coach/advice.ts';
import type { Setting } from '#engine/session/setting.ts';
import type { ScreenView } from '#shell-kit/coach/screen-view.ts';
import type { Help } from '#shell-kit/coach/use-level.ts';
import { CoachAdvice } from '#shells/learner/coach/coach-advice.tsx';
import { GoalReached } from '#shells/learner/coach/goal-reached.tsx';
import { OutOfReach } from '#shells/learner/coach/out-of-reach.tsx';
import './coach.css';

export interface CoachProps {
  setting: Setting;
  /** The world the advice was computed in. */
  world: World;
  advice: Advice;
  view: ScreenView;
  help: Help;
  onGoBack: (line: number) => void;
  onBackstage?: (() => void) | undefined;
  lesson?: ReactNode;
  debrief?: ReactNode;
  home?: string | undefined;
}

/** What the coach says now. It never blocks and never acts. */
export const Coach = memo(function Coach({ advice, onGoBack, ...props }: CoachProps) {
  if (advice.status === 'goal-reached')
    return <GoalReached {...props} takeHome={`/fiche/${props.setting.exercise.id}`} />;
  if (advice.status === 'act') return <CoachAdvice advice={advice} {...props} />;
  const { back } = advice;
  return <OutOfReach onBack={back === undefined ? undefined : () => onGoBack(back)} />;
});
