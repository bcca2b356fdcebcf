import type { Instant } from '#domain/time.ts';
import { IDENTITY_TEXTS } from '#portals/identity/data/agency.ts';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface ConnectionCardProps {
  /** Its words stand in the texts under this. */
  id: string;
  at: Instant;
  /** What is known of it by now, for the one that looked unusual. */
  verdict?: 'open' | 'recognised' | 'reported';
}

/** One connection: when, to which service, with which account, from what. */
export function ConnectionCard({ id, at, verdict }: ConnectionCardProps) {
  const t = useText(IDENTITY_TEXTS);
  const format = useFormat();
  const words = `history.connection.${id}`;
  return (
    <li className={`fougere-connection${verdict === 'open' ? ' fougere-connection--open' : ''}`}>
      <h3>{format.dayTime(at)}</h3>
      {verdict && (
        <StatusTag tone={verdict === 'open' ? 'action' : 'neutral'}>{t(`history.verdict.${verdict}`)}</StatusTag>
      )}
      <dl>
        <div>
          <dt>{t('history.service')}</dt>
          <dd>{t(`${words}.service`)}</dd>
        </div>
        <div>
          <dt>{t('history.account')}</dt>
          <dd>{t(`${words}.account`)}</dd>
        </div>
        <div>
          <dt>{t('history.device')}</dt>
          <dd>{t(`${words}.device`)}</dd>
        </div>
      </dl>
    </li>
  );
}
