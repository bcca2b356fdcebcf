import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { AccountRequests } from '#portals/family/account/account-requests.tsx';
import { AccountTasks } from '#portals/family/account/account-tasks.tsx';
import { News } from '#portals/family/account/news.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { isCreated } from '#portals/family/data/creation-step.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { comingPayments, isSuspended } from '#portals/family/payments/coming.ts';
import { NextPayment } from '#portals/family/payments/next-payment.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './account.css';

/** The first page of the space: what is to be done, what is to come, where requests stand, what is new. */
export function AccountPage({ visit }: { visit: FamilyVisit & SignedInVisit }) {
  const t = useText(FAMILY_TEXTS);
  const { applicant, creation, housing } = visit;
  return (
    <PortalPage title={t('account.greeting', { firstName: applicant.firstName })} intro={t.marked('account.intro')}>
      {isCreated(creation) && !housing && (
        <Notice kind="success" title={t('account.begins.title')}>
          <p>{t.rich('account.begins.body')}</p>
          <p>{t.rich('account.begins.practice')}</p>
        </Notice>
      )}
      <div className="aubepine-account">
        <AccountTasks visit={visit} />
        <NextPayment coming={comingPayments(visit)[0]}>
          {isSuspended(visit) && <p>{t.rich('nextPayment.suspended')}</p>}
          <PortalLink className="ui-way" to="/payments">
            {t('nextPayment.go')}
          </PortalLink>
        </NextPayment>
        <AccountRequests visit={visit} />
        <News />
      </div>
      <section className="portal-section">
        <h2>{t('account.leave.title')}</h2>
        <p>{t.rich('account.leave.body')}</p>
      </section>
    </PortalPage>
  );
}
