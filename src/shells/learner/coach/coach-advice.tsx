import type { World } from '#domain/world.ts';
import type { Advice } from '#engine/coach/advice.ts';
import type { Setting } from '#engine/session/setting.ts';
import { GhostPointer } from '#shell-kit/coach/ghost-pointer.tsx';
import { Hint } from '#shell-kit/coach/hint.tsx';
import { gestureOn, type ScreenView } from '#shell-kit/coach/screen-view.ts';
import type { Help } from '#shell-kit/coach/use-level.ts';
import { useSpeech } from '#shell-kit/coach/use-speech.ts';
import { useTarget } from '#shell-kit/coach/use-target.ts';
import { LevelSteps } from '#shells/learner/coach/level-steps.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CoachAdviceProps {
  advice: Extract<Advice, { status: 'act' }>;
  setting: Setting;
  world: World;
  view: ScreenView;
  help: Help;
}

/** The next gesture, at the level of help the learner chose. */
export function CoachAdvice({ advice, setting, world, view, help }: CoachAdviceProps) {
  const t = useText('shell-kit');
  const { topic, stepsLeft } = advice;
  const { level, most } = help;
  const act = gestureOn(advice.act, world, view);
  const element = useTarget(level >= 3 ? act.target : undefined);
  const speech = useSpeech(setting, world, topic, view.narrow, element);
  return (
    <div className="learner-coach__body" data-coach-status="act" {...(level === 4 ? demonstration(act) : {})}>
      <div className="shell-hint" aria-live="polite">
        {most === 0 ? (
          <p>{t('coach.silent')}</p>
        ) : (
          <Hint level={level} act={act} topic={topic} speech={speech} inSight={element !== undefined} />
        )}
      </div>
      <div className="learner-coach__next">
        {level < most && (
          <Button look={level === 0 ? 'primary' : 'secondary'} onPress={help.askMore}>
            {t(level === 0 ? 'coach.offer' : 'coach.more')}
          </Button>
        )}
        {level > 1 && <p className="shell-hint__aside">{t('coach.stepsLeft', { n: stepsLeft })}</p>}
      </div>
      {most > 0 && <LevelSteps level={level} most={most} onLevel={help.choose} />}
      {level === 4 && element && <GhostPointer key={act.target} element={element} />}
    </div>
  );
}

/** What a robot reads to do what a learner would do: the same three words the pointer follows. */
function demonstration({ kind, target, value }: { kind: string; target: string; value?: string }) {
  return { 'data-coach-act': kind, 'data-coach-target': target, 'data-coach-value': value };
}
