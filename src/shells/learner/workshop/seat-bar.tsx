import { LeaveButton } from '#shells/learner/workshop/leave-button.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Nickname } from '#workshop/nicknames.ts';
import './seat-bar.css';

export interface SeatBarProps {
  seat: number;
  nickname: Nickname | undefined;
  /** Whole minutes left of the step, fewer than none when it is over; undefined where no time was set. */
  minutesLeft: number | undefined;
  isCut: boolean;
  /** Whether help was asked for, and whether somebody comes. */
  asks: boolean;
  coming: boolean;
  onAsk: (asks: boolean) => void;
  /** Whether this screen is shown to the room, and how to stop it. */
  shown: boolean;
  onStopShowing: () => void;
  /** Where nobody leads: on to the next exercise, or to the end. */
  next: 'next' | 'finish' | undefined;
  onNext: () => void;
  /** What the trainer says, until it was read. */
  message: string | undefined;
  onRead: () => void;
  onLeave: () => void;
}

/** Where one sits, how to ask for help, and what the trainer says. */
export function SeatBar(props: SeatBarProps) {
  const t = useText('seat');
  const name = useText('workshop');
  const { seat, nickname, asks, coming, minutesLeft } = props;
  return (
    <section className="seat-bar" aria-label={t('bar.label')}>
      <div className="seat-bar__row">
        <div className="seat-bar__place">
          <p className="seat-bar__seat">
            <Icon name="person" />
            {nickname ? t('bar.seatNamed', { seat, nickname: name(`nicknames.${nickname}`) }) : t('bar.seat', { seat })}
          </p>
          {minutesLeft !== undefined && (
            <p className="seat-bar__time">
              {minutesLeft < 0 ? t('bar.over') : t('bar.left', { minutes: minutesLeft })}
            </p>
          )}
        </div>
        {props.next && (
          <Button look="secondary" icon="forward" onPress={props.onNext}>
            {t(`alone.${props.next}`)}
          </Button>
        )}
        {!props.next && (
          <div className="seat-bar__help">
            <p role="status">{asks && <strong>{t(coming ? 'bar.coming' : 'bar.asked')}</strong>}</p>
            <Button
              look={asks ? 'quiet' : 'secondary'}
              {...(asks ? {} : { icon: 'help' })}
              onPress={() => props.onAsk(!asks)}
            >
              {t(asks ? 'bar.cancel' : 'bar.help')}
            </Button>
          </div>
        )}
        <LeaveButton onLeave={props.onLeave} />
      </div>
      <div role="status">{props.isCut && <p className="seat-bar__note">{t('bar.cut')}</p>}</div>
      {props.shown && (
        <div className="seat-bar__note seat-bar__note--shown">
          <p>
            <Icon name="eye" />
            <strong>{t('spotlight.shown')}</strong>
          </p>
          <Button look="secondary" onPress={props.onStopShowing}>
            {t('spotlight.end')}
          </Button>
        </div>
      )}
      <div role="status">
        {props.message !== undefined && (
          <div className="seat-bar__note seat-bar__note--word">
            <p>
              <Icon name="coach" />
              {t('message.title')} <q className="seat-bar__word">{props.message}</q>
            </p>
            <Button onPress={props.onRead}>{t('message.read')}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
