import { type ReactNode, useId } from 'react';
import { ConfidenceQuestion } from '#shells/learner/workshop/confidence-question.tsx';
import { Button } from '#ui/forms/button.tsx';
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
  /** Where nobody leads: how many exercises there are, and how to begin. */
  alone?: { exercises: number; onBegin: () => void; isAtEnd: boolean } | undefined;
  /** At the end of such a seat: what is handed to whoever leads. */
  handIn?: ReactNode;
}

/** Before the first step, between steps and after the last one: what to do is to wait, and two small questions. */
export function WaitingRoom(props: WaitingRoomProps) {
  const t = useText('seat');
  const name = useText('workshop');
  const id = useId();
  const { seat, nickname, asks, alone } = props;
  const names = NICKNAMES.map((each) => ({ each, said: name(`nicknames.${each}`) })).sort((a, b) =>
    a.said.localeCompare(b.said),
  );
  return (
    <div className="seat-waiting">
      <header className="seat-waiting__head">
        {!alone && <p className="seat-waiting__kind">{t('waiting.title')}</p>}
        <PageHeading>{alone?.isAtEnd ? t('alone.endTitle') : t('welcome.title', { seat })}</PageHeading>
        <p>{t(!alone ? 'welcome.intro' : alone.isAtEnd ? 'alone.endBody' : 'alone.intro')}</p>
      </header>
      {!alone && (
        <p className="seat-waiting__soon" role="status">
          <Icon name="hourglass" size="large" />
          <span>
            <strong>{t(asks === 'after' ? 'waiting.rest' : 'waiting.soon')}</strong> {t('waiting.own')}
          </span>
        </p>
      )}
      {asks && <ConfidenceQuestion key={asks} when={asks} answer={props.confidence} onAnswer={props.onConfidence} />}
      {alone?.isAtEnd && props.handIn}
      {alone && !alone.isAtEnd && (
        <div className="seat-waiting__part">
          <p>{t('alone.beginWhy', { n: alone.exercises })}</p>
          <div>
            <Button onPress={alone.onBegin}>{t('alone.begin')}</Button>
          </div>
        </div>
      )}
      {!alone && (
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
      )}
    </div>
  );
}
