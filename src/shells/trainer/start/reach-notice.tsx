import type { Reach } from '#shells/trainer/start/reach.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ReachNoticeProps {
  reach: Reach;
  /** Of the address, which a firewall asks about. */
  port: string;
}

/** Says whether other devices find this computer, and what to try. */
export function ReachNotice({ reach, port }: ReachNoticeProps) {
  const t = useText('room');
  if (reach === 'fine') {
    return (
      <p className="trainer-reach__fine">
        <Icon name="check" />
        {t('reach.fine')}
      </p>
    );
  }
  if (reach === 'alone') return <Impossible title={t('reach.alone')} how={t('reach.aloneHow')} />;
  if (reach === 'no-network') return <Impossible title={t('reach.noNetwork')} how={t('reach.noNetworkHow')} />;
  return (
    <Notice kind="info" live title={t('reach.nobody')}>
      <details className="trainer-reach__try">
        <summary>{t('reach.try')}</summary>
        <ul>
          <li>{t('reach.wifi')}</li>
          <li>{t('reach.guests')}</li>
          <li>{t('reach.firewall', { port })}</li>
          <li>{t('reach.http')}</li>
          <li>{t('reach.without')}</li>
        </ul>
      </details>
    </Notice>
  );
}

function Impossible({ title, how }: { title: string; how: string }) {
  return (
    <Notice kind="warning" live title={title}>
      <p>{how}</p>
    </Notice>
  );
}
