import { coachIds } from '#domain/coach-ids.ts';
import { instant } from '#domain/time.ts';
import type { CoachAct, Topic } from '#engine/coach/advice.ts';
import { GestureInWords } from '#shell-kit/coach/hint.tsx';
import type { Speech } from '#shell-kit/coach/speech.ts';
import { useText } from '#ui/text/use-text.ts';

interface GestureProps {
  act: CoachAct;
  topic: Topic;
  speech: Speech;
}

/** The next gesture, with the words that stand on the screen and what is to be typed. */
export function Gesture({ act, topic, speech }: GestureProps) {
  const t = useText('script');
  if (act.target === coachIds.nextEvent && act.value) {
    const at = instant(act.value);
    return <p className="shell-hint__lead">{t('gesture.wait', { day: { day: at }, time: { time: at } })}</p>;
  }
  if (act.target.startsWith('front:')) {
    const what = speech.t(`places.${act.target.slice('front:'.length)}`);
    return <p className="shell-hint__lead">{t('gesture.front', { what })}</p>;
  }
  return <GestureInWords act={act} topic={topic} speech={speech} />;
}
