import type { ReactNode } from 'react';
import type { CoachAct, Topic } from '#engine/coach/advice.ts';
import { pointerTo, type Speech, stepOf } from '#shells/learner/coach/gesture-words.ts';
import type { HintLevel } from '#shells/learner/coach/use-level.ts';
import { CopyButton } from '#shells/learner/copy-button.tsx';
import { Marked } from '#ui/text/marked.tsx';

interface HintProps {
  level: HintLevel;
  act: CoachAct;
  topic: Topic;
  speech: Speech;
  /** Whether the place is on the screen. */
  inSight: boolean;
}

/** What the coach says at a level. The higher, the more; the act stays the learner's. */
export function Hint({ level, act, topic, speech, inSight }: HintProps) {
  const { t, procedure } = speech;
  if (level === 0) return <p>{t.rich('coach.quiet')}</p>;
  if (level === 1) return <p className="learner-hint__lead">{questionOf(topic, speech)}</p>;
  if (level === 2)
    return (
      <p className="learner-hint__lead">
        <Marked text={pointerTo(act, topic, speech)} />
      </p>
    );
  const whole =
    topic.move === undefined || topic.incident || topic.site ? undefined : procedure.marked(`moves.${topic.move}.step`);
  const awaited = awaitedBy(topic, speech);
  return (
    <>
      <p className="learner-hint__lead">
        <Marked text={stepOf(act, topic, speech)} />
      </p>
      {act.kind === 'type' && act.value !== undefined && (
        <p className="learner-hint__value">
          <span className="learner-hint__typed" dir="auto">
            {act.value}
          </span>
          <CopyButton value={act.value} name={act.value} />
        </p>
      )}
      {level === 4 && <p>{t.rich(inSight ? 'coach.shown' : 'coach.unseen')}</p>}
      {awaited && <p className="learner-hint__aside">{t('coach.waiting', { what: awaited })}</p>}
      {level === 3 && whole && (
        <p className="learner-hint__aside">
          <Marked text={whole} />
        </p>
      )}
    </>
  );
}

function questionOf({ move, incident, site }: Topic, { t, procedure }: Speech): ReactNode {
  if (incident) return t.rich(`coach.question.incident.${incident}`);
  if (site) return t.rich('coach.question.site');
  return move === undefined ? t.rich('coach.question.wait') : procedure.rich(`moves.${move}.question`);
}

/** What one waits for, when the calendar knows it: a surprise of the exercise stays one. */
function awaitedBy({ event }: Topic, { procedure }: Speech): string | undefined {
  const path = `deadlines.${event}`;
  return event !== undefined && procedure.has(path) ? procedure(path) : undefined;
}
