import { type ReactNode, useEffect } from 'react';
import { minutesOf } from '#shells/trainer/board/needs.ts';
import { LinkState } from '#shells/trainer/link-state.tsx';
import { ProjectedSeats } from '#shells/trainer/projector/projected-seats.tsx';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { Invitation } from '#shells/trainer/start/invitation.tsx';
import { useRelayTime, useRoom } from '#shells/trainer/use-room.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import { timeLeft } from '#workshop/attention.ts';
import type { RoomLink } from '#workshop/client/links.ts';
import { type Control, type SeatState, showCode } from '#workshop/protocol.ts';
import './projector.css';

export interface ProjectorProps {
  room: RoomLink;
  code: string;
  address: string;
  square: string;
  /** The screen of a seat that has agreed. */
  seatScreen?: (seat: number, scenario: string) => ReactNode;
  /** The trainer's session, which all follow. */
  followed?: (scenario: string) => ReactNode;
}

/** What everybody in the room may see: no nicknames, nobody who asks or falters, nothing that compares. */
export function Projector(props: ProjectorProps) {
  const { room } = props;
  const t = useText('room');
  const { control, seats, status } = useRoom(room);
  useEffect(() => {
    document.title = t('projector.title');
  }, [t]);
  if (status === 'over') return <p className="trainer-projector__large">{t('projector.ended')}</p>;
  return (
    <div className="trainer-projector">
      <LinkState room={room} startHref="/" />
      {control && <Shown {...props} control={control} seats={seats} />}
    </div>
  );
}

function Shown(props: ProjectorProps & { control: Control; seats: readonly SeatState[] }) {
  const { control, seats, room, seatScreen, followed } = props;
  const t = useText('room');
  const now = useRelayTime(room);
  const { spotlight, follow } = control;
  const spotlit = spotlight && seats.find(({ seat }) => seat === spotlight.seat)?.progress;
  const agreed = spotlit?.agreed !== undefined && spotlit.agreed === spotlight?.id;
  if (control.paused) {
    return (
      <div className="trainer-projector__large">
        <Icon name="pause" size="large" />
        <p className="trainer-projector__title">{t('projector.paused')}</p>
        <p>{t('projector.pausedWhat')}</p>
        <Word control={control} />
      </div>
    );
  }
  if (spotlight && agreed && spotlit?.scenario && seatScreen) {
    return (
      <section className="trainer-projector__screen" aria-label={t('projector.spotlight', { seat: spotlight.seat })}>
        <p className="trainer-projector__caption">{t('projector.spotlight', { seat: spotlight.seat })}</p>
        {seatScreen(spotlight.seat, spotlit.scenario)}
      </section>
    );
  }
  if (follow && followed) {
    return (
      <section className="trainer-projector__screen" aria-label={t('projector.follow')}>
        <p className="trainer-projector__caption">{t('projector.follow')}</p>
        {followed(follow.scenario)}
      </section>
    );
  }
  return control.step < 0 ? <Welcome {...props} /> : <AtWork {...props} now={now} />;
}

function Welcome({
  control,
  seats,
  address,
  code,
  square,
}: ProjectorProps & { control: Control; seats: readonly SeatState[] }) {
  const t = useText('room');
  return (
    <>
      <h2 className="trainer-projector__title">{t(control.open ? 'projector.join' : 'projector.wait')}</h2>
      {control.open && <Invitation address={address} code={code} square={square} />}
      <Word control={control} />
      <p className="trainer-projector__here">{t('projector.here', { n: seats.length })}</p>
    </>
  );
}

function AtWork({
  control,
  seats,
  code,
  address,
  now,
}: ProjectorProps & { control: Control; seats: readonly SeatState[]; now: number }) {
  const t = useText('room');
  const titleOf = useTitles();
  const step = control.plan.steps[control.step];
  const left = timeLeft(control, now);
  return (
    <>
      <div className="trainer-projector__step">
        <p>{t('board.step', { n: control.step + 1, of: control.plan.steps.length })}</p>
        <h2 className="trainer-projector__title">{titleOf(step?.scenarios[0])}</h2>
        {left !== undefined && left > 0 && (
          <p className="trainer-projector__left">
            <Icon name="hourglass" />
            {left < 60_000 ? t('board.lastMinute') : t('board.left', { minutes: minutesOf(left) })}
          </p>
        )}
      </div>
      <Word control={control} />
      <ProjectedSeats seats={seats} now={now} />
      {control.open && (
        <p className="trainer-projector__foot">
          {address.replace(/^http:\/\//, '')} · {t('board.code', { code: showCode(code) })}
        </p>
      )}
    </>
  );
}

function Word({ control: { message } }: { control: Control }) {
  const t = useText('room');
  if (!message) return null;
  return (
    <section className="trainer-projector__word" aria-label={t('projector.word')}>
      <p>{message.words}</p>
    </section>
  );
}
