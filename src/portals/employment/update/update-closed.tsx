import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { canReport, MISTAKE } from '#portals/employment/data/update-status.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** No update can be sent now: why, and where to go instead. */
export function UpdateClosed({ update }: { update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  const dates = datesOf(updateFacts(update));
  const [state = ''] = update.states;
  const reports = canReport(update);
  const mending = update.states.at(-1) === 'recorded.correcting';
  const why = mending ? 'closed.correcting' : reports ? 'closed.reportable' : `closed.${state}`;
  return (
    <PortalPage title={t('update.title', dates)}>
      <Notice kind="info" title={t(`${why}.title`, dates)}>
        <p>{t.rich(`${why}.body`, dates)}</p>
      </Notice>
      <div className="portal-actions">
        {reports && (
          <ActionLink to={MISTAKE} look={mending ? 'secondary' : 'primary'}>
            {t(mending ? 'closed.reportAgain' : 'closed.report')}
          </ActionLink>
        )}
        {state === 'recorded' && (
          <ActionLink to="/update/receipt" look={reports ? 'secondary' : 'primary'}>
            {t('update.sent.receipt')}
          </ActionLink>
        )}
        {state === 'registrationEnded' && <ActionLink to="/register-again">{t('closed.registerAgain')}</ActionLink>}
        {state !== 'recorded' && state !== 'registrationEnded' && (
          <ActionLink to="/account" look="secondary">
            {shared('backToAccount')}
          </ActionLink>
        )}
      </div>
    </PortalPage>
  );
}
