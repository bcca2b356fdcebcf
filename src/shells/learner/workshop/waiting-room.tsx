import { useId } from 'react';
import { ConfidenceQuestion } from '#shells/learner/workshop/confidence-question.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { useText } from '#ui/text/use-text.ts';
import { NICKNAMES, type Nickname } from '#workshop/nicknames.ts';
import type { Confidence } from '#workshop/protocol.ts';
import './waiting-room.css';

interface WaitingRoomProps {
  seat: number;
  nickname: Nickname | undefined;
  onNickname: (nickname: Nickname | undefined) => void;
  /** Which confidence is asked now, if any. */
  asks: 'before' | 'after' | undefined;
  confidence: Confidence | undefined;
  onConfidence: (answer: Confidence) => void;
}

/** Before the first step, between steps and after the last one: what to do is to wait, and two small questions. */
export function WaitingRoom(props: WaitingRoomProps) {
  const t = useText('seat');
  const name = useText('workshop');
  const id = useId();
  const { seat, nickname, asks } = props;
  const names = NICKNAMES.map((each) => ({ each, said: name(`nicknames.${each}`) })).sort((a, b) =>
    a.said.localeCompare(b.said),
  );
  return (
    <div className="seat-waiting">
      <header className="seat-waiting__head">
        <p className="seat-waiting__kind">{t('waiting.title')}</p>
        <PageHeading>{t('welcome.title', { seat })}</PageHeading>
        <p>{t('welcome.intro')}</p>
      </header>
      <p className="seat-waiting__soon" role="status">
        <Icon name="hourglass" size="large" />
        <span>
          <strong>{t(asks === 'after' ? 'waiting.rest' : 'waiting.soon')}</strong> {t('waiting.own')}
        </span>
      </p>
      {asks && <ConfidenceQuestion key={asks} when={asks} answer={props.confidence} onAnswer={props.onConfidence} />}
      <section className="seat-waiting__part">
        <h2>{t('welcome.nickname.title')}</h2>
        <p id={`${id}-why`}>{t('welcome.nickname.why')}</p>
        <label htmlFor={id}>{t('welcome.nickname.label')}</label>
        <select
          id={id}
          aria-describedby={`${id}-why`}
          value={nickname ?? ''}
          onChange={({ target }) => props.onNickname(NICKNAMES.find((each) => each === target.value))}
        >
          <option value="">{t('welcome.nickname.none')}</option>
          {names.map(({ each, said }) => (
            <option key={each} value={each}>
              {said}
            </option>
          ))}
        </select>
      </section>
    </div>
  );
}
