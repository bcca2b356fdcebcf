import { Card, Latest, LatestMessage } from '#portal-kit/account/latest.tsx';
import type { Applicant } from '#portal-kit/data/portal-visit.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { useText } from '#ui/text/use-text.ts';

/** The first page of the space: what one finds here, and what is new. */
export function AccountPage({ applicant }: { applicant: Applicant }) {
  const t = useText(TAX_TEXTS);
  return (
    <PortalPage title={t('account.greeting', { firstName: applicant.firstName })} intro={t.marked('account.intro')}>
      <Latest>
        <LatestMessage />
        <Card id="papers" icon="papers" title={t('account.papers.title')}>
          <p>{t.rich('account.papers.none')}</p>
        </Card>
      </Latest>
      <section className="portal-section">
        <h2>{t('account.leave.title')}</h2>
        <p>{t.rich('account.leave.body')}</p>
      </section>
    </PortalPage>
  );
}
