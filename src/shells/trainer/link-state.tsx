import { Link } from 'react-router';
import { useRoom } from '#shells/trainer/use-room.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { RoomLink } from '#workshop/client/links.ts';

interface LinkStateProps {
  room: RoomLink;
  startHref: string;
}

/** Says how this device is tied to the relay, unless all is well. */
export function LinkState({ room, startHref }: LinkStateProps) {
  const t = useText('room');
  const { status, control } = useRoom(room);
  if (status === 'live') return null;
  if (status === 'connecting') return control ? null : <p role="status">{t('link.connecting')}</p>;
  return (
    <Notice kind={status === 'over' ? 'info' : 'warning'} live title={t(`link.${status}`)}>
      {status !== 'cut' && <Link to={startHref}>{t('link.toStart')}</Link>}
    </Notice>
  );
}
