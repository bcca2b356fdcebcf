import { Link } from 'react-router';
import { CopyButton } from '#shell-kit/copy-button.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './start.css';

interface NoRelayProps {
  /** The address of a seat that plays this plan by itself; undefined while the plan has no step. */
  seatAddress: string | undefined;
  hrefs: { prepare: string; print: string; debrief: string };
  onRetry: () => void;
}

/** This copy of the site has no relay: the plan is played seat by seat. */
export function NoRelay({ seatAddress, hrefs, onRetry }: NoRelayProps) {
  const t = useText('room');
  return (
    <div className="trainer-start trainer-start--narrow">
      <Notice kind="info" title={t('none.title')}>
        <p>{t('none.why')}</p>
      </Notice>
      <p>{t('none.what')}</p>
      <p>{t('none.how')}</p>
      <div className="trainer-row">
        {seatAddress && (
          <>
            <a className="ui-button ui-button--primary" href={seatAddress} target="_blank" rel="noopener">
              {t('none.open')}
            </a>
            <CopyButton value={seatAddress} name={t('none.link')} />
          </>
        )}
        <Button look="secondary" icon="restart" onPress={onRetry}>
          {t('none.retry')}
        </Button>
      </div>
      <p className="trainer-links">
        <Link className="ui-way" to={hrefs.prepare}>
          {t('start.toPrepare')}
        </Link>
        <Link className="ui-way" to={hrefs.print}>
          {t('start.print')}
        </Link>
        <Link className="ui-way" to={hrefs.debrief}>
          {t('none.debrief')}
        </Link>
      </p>
    </div>
  );
}
