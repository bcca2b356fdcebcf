import type { ReactNode } from 'react';
import type { CoachAct, Topic } from '#engine/coach/advice.ts';
import { adviceOnFiles, messageOf, questionOnFiles } from '#shell-kit/coach/file-words.ts';
import { pointerTo, stepOf } from '#shell-kit/coach/gesture-words.ts';
import type { Speech } from '#shell-kit/coach/speech.ts';
import type { HintLevel } from '#shell-kit/coach/use-level.ts';
import { CopyButton } from '#shell-kit/copy-button.tsx';
import { Marked } from '#ui/text/marked.tsx';
import './hint.css';

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
  if (level === 1) return <p className="shell-hint__lead">{questionOf(act, topic, speech)}</p>;
  if (level === 2)
    return (
      <p className="shell-hint__lead">
        <Marked text={pointerTo(act, topic, speech)} />
      </p>
    );
  const whole =
    topic.move === undefined || topic.incident || topic.site ? undefined : procedure.marked(`moves.${topic.move}.step`);
  const awaited = awaitedBy(topic, speech);
  return (
    <>
      <GestureInWords act={act} topic={topic} speech={speech} />
      {/* A message that is being written covers the button that began it. */}
      {level === 4 && (inSight || act.kind !== 'mail') && <p>{t.rich(inSight ? 'coach.shown' : 'coach.unseen')}</p>}
      {awaited && <p className="shell-hint__aside">{t('coach.waiting', { what: awaited })}</p>}
      {level === 3 && whole && (
        <p className="shell-hint__aside">
          <Marked text={whole} />
        </p>
      )}
    </>
  );
}

/** The gesture itself, with what is to be written and how it is done. */
export function GestureInWords({ act, topic, speech }: Pick<HintProps, 'act' | 'topic' | 'speech'>) {
  const { t } = speech;
  const how = adviceOnFiles(act, topic, speech);
  const message = messageOf(act, speech);
  const typed = act.kind === 'type' || topic.fileAct === 'rename' ? act.value : undefined;
  return (
    <>
      <p className="shell-hint__lead">
        <Marked text={stepOf(act, topic, speech)} />
      </p>
      {typed !== undefined && <ToCopy value={typed} />}
      {message && (
        <>
          <p>{t('coach.message.to')}</p>
          <ToCopy value={message.to} />
          <p>{t('coach.message.file', { name: message.file })}</p>
        </>
      )}
      {how && (
        <p>
          <Marked text={how} />
        </p>
      )}
    </>
  );
}

/** What is to be written as it stands here. */
function ToCopy({ value }: { value: string }) {
  return (
    <p className="shell-hint__value">
      <span className="shell-hint__typed" dir="auto">
        {value}
      </span>
      <CopyButton value={value} name={value} />
    </p>
  );
}

function questionOf(act: CoachAct, topic: Topic, speech: Speech): ReactNode {
  const { move, incident, look, site } = topic;
  const { t, procedure } = speech;
  const onFiles = questionOnFiles(act, topic, speech);
  if (onFiles) return <Marked text={onFiles} />;
  if (incident) return t.rich(`coach.question.incident.${incident}`);
  if (site) return t.rich('coach.question.site');
  if (look) return t.rich('coach.question.look');
  return move === undefined ? t.rich('coach.question.wait') : procedure.rich(`moves.${move}.question`);
}

/** What one waits for, when the calendar knows it: a surprise of the exercise stays one. */
function awaitedBy({ event }: Topic, { procedure }: Speech): string | undefined {
  const path = `deadlines.${event}`;
  return event !== undefined && procedure.has(path) ? procedure(path) : undefined;
}
