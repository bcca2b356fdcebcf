import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { IDENTITY_TEXTS, UNUSUAL_CONNECTION } from '#portals/identity/data/agency.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Says to Fougère which connection was a stranger's, by the code that the e-mail gave. */
export function ReportPage({ unusual }: { unusual: CaseView }) {
  const t = useText(IDENTITY_TEXTS);
  if (!unusual.moves.includes('report')) {
    return (
      <PortalPage title={t('report.closed.title')} intro={t.marked('report.closed.body')}>
        <div>
          <ActionLink to="/history">{t('report.back')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  return (
    <div className="portal-page portal-page--narrow">
      {unusual.states.includes('reporting.codeRefused') && (
        <FocusedNotice kind="warning" title={t('report.unknown.title')}>
          <p>{t.rich('report.unknown.body')}</p>
        </FocusedNotice>
      )}
      <FormJourney procedure={UNUSUAL_CONNECTION} form="report" move="report" base="/history/report" />
      <p className="portal-aside">{t.rich('report.code')}</p>
      <PortalLink to="/history" className="ui-way">
        <Icon name="back" />
        {t('report.back')}
      </PortalLink>
    </div>
  );
}
