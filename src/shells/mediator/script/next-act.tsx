import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import type { Advice } from '#engine/coach/advice.ts';
import { Hint } from '#shell-kit/coach/hint.tsx';
import { useSpeech } from '#shell-kit/coach/use-speech.ts';
import { useTarget } from '#shell-kit/coach/use-target.ts';
import { gestureOnStage } from '#shells/mediator/script/acting/lead.ts';
import { Gesture } from '#shells/mediator/script/gesture.tsx';
import { Part } from '#shells/mediator/script/part.tsx';
import { useText } from '#ui/text/use-text.ts';

interface NextActProps {
  store: SessionStore;
  world: World;
  advice: Extract<Advice, { status: 'act' }>;
}

/** The question that leads to the next gesture, and the gesture. */
export function NextAct({ store, world, advice }: NextActProps) {
  const t = useText('script');
  const act = gestureOnStage(advice, store);
  const element = useTarget(act.target);
  const speech = useSpeech(store.setting, world, advice.topic, false, element);
  return (
    <>
      <Part title={t('ask.title')}>
        <Hint level={1} act={act} topic={advice.topic} speech={speech} inSight={element !== undefined} />
      </Part>
      <Part title={t('gesture.title')}>
        <div className="shell-hint">
          <Gesture act={act} topic={advice.topic} speech={speech} />
        </div>
      </Part>
    </>
  );
}
