import { useId, useState } from 'react';
import { Link } from 'react-router';
import { CopyButton } from '#shell-kit/copy-button.tsx';
import { LinkState } from '#shells/trainer/link-state.tsx';
import { Invitation } from '#shells/trainer/start/invitation.tsx';
import { reachOf } from '#shells/trainer/start/reach.ts';
import { ReachNotice } from '#shells/trainer/start/reach-notice.tsx';
import { useRoom } from '#shells/trainer/use-room.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { RoomLink } from '#workshop/client/links.ts';
import type { Here } from '#workshop/protocol.ts';
import './start.css';

export interface StartRoomProps {
  room: RoomLink;
  code: string;
  /** Where others find it, the best first. */
  addresses: readonly string[];
  /** What the machine knows of itself; undefined on a site for everybody, which needs no such help. */
  here: Here | undefined;
  /** The picture of a square for an address. */
  squareOf: (address: string) => string;
  hrefs: { start: string; board: string; print: string };
  onBegin: () => void;
  onProjector: () => void;
  /** Forgets the workshop on this device. */
  onLeave: () => void;
}

/** Where a workshop begins: how one comes in, and who has come. */
export function StartRoom(props: StartRoomProps) {
  const { room, code, addresses, here, squareOf, hrefs } = props;
  const t = useText('room');
  const id = useId();
  const { control, seats, status } = useRoom(room);
  const [chosen, setChosen] = useState('');
  const base = addresses.includes(chosen) ? chosen : (addresses[0] ?? '');
  const address = `${base}/rejoindre`;
  const hasSteps = (control?.plan.steps.length ?? 0) > 0;
  if (status === 'over' || status === 'refused') {
    return (
      <div className="trainer-start">
        <p>{t(status === 'over' ? 'start.over' : 'start.lost')}</p>
        <div>
          <Button onPress={props.onLeave}>{t('start.again')}</Button>
        </div>
      </div>
    );
  }
  const reach = here && reachOf(here);
  const isReached = reach !== 'alone' && reach !== 'no-network';
  const notice = reach && (
    <section className="trainer-reach" aria-label={t('reach.title')}>
      <ReachNotice reach={reach} port={new URL(base).port || '80'} />
    </section>
  );
  return (
    <div className="trainer-start">
      <LinkState room={room} startHref={hrefs.start} />
      {/* What keeps everybody out is said before the way in. */}
      {!isReached && notice}
      <p className="trainer-start__intro">{t('start.intro')}</p>
      <Invitation address={address} code={code} square={squareOf(`${address}#${code}`)} />
      <div className="trainer-row">
        {control && control.step >= 0 ? (
          <Link className="ui-button ui-button--primary" to={hrefs.board}>
            {t('start.toBoard')}
          </Link>
        ) : (
          <>
            {hasSteps && (
              <Button icon="forward" onPress={props.onBegin}>
                {t('start.begin')}
              </Button>
            )}
            <Link className={`ui-button ui-button--${hasSteps ? 'secondary' : 'primary'}`} to={hrefs.board}>
              {t('start.toBoard')}
            </Link>
          </>
        )}
        <Button look="secondary" icon="screen" onPress={props.onProjector}>
          {t('start.projector')}
        </Button>
        <CopyButton value={`${address}#${code}`} name={t('start.copy')} />
        <Link className="ui-button ui-button--quiet" to={hrefs.print}>
          {t('start.print')}
        </Link>
      </div>
      {addresses.length > 1 && (
        <p className="trainer-field">
          <label htmlFor={id}>{t('start.chooseAddress')}</label>
          <select id={id} className="trainer-select" value={base} onChange={({ target }) => setChosen(target.value)}>
            {addresses.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </p>
      )}
      <section className="trainer-start__seats" aria-label={t('start.seats')}>
        <p role="status" className="trainer-start__here">
          {t('start.here', { n: seats.length })}
        </p>
        <ul className="trainer-chips">
          {seats.map(({ seat }) => (
            <li key={seat} className="trainer-chip">
              {t('start.seat', { seat })}
            </li>
          ))}
        </ul>
      </section>
      {isReached && notice}
    </div>
  );
}
