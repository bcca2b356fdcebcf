import { Latest, LatestMessage, LatestPayment } from '#portal-kit/account/latest.tsx';
import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { AccountStatus } from '#portals/employment/account/account-status.tsx';
import { AccountTasks } from '#portals/employment/account/account-tasks.tsx';
import { Certificate } from '#portals/employment/account/certificate.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { isCreated } from '#portals/employment/data/creation-step.ts';
import type { EmploymentVisit } from '#portals/employment/data/employment-visit.ts';
import { paymentKind } from '#portals/employment/payments/payment-kind.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The first page of the space: where things stand, what is to be done, what is new, of what this session plays. */
export function AccountPage({ visit }: { visit: EmploymentVisit & SignedInVisit }) {
  const t = useText(PORTAL_TEXTS);
  const { applicant, update, creation, publicComputer } = visit;
  return (
    <PortalPage
      title={t('account.greeting', { firstName: applicant.firstName })}
      intro={update ? undefined : t.marked('account.intro')}
    >
      {isCreated(creation) && (
        <Notice kind="success" title={t('account.created.title')}>
          <p>{t.rich('account.created.body')}</p>
          <p>{t.rich('account.created.practice')}</p>
        </Notice>
      )}
      {publicComputer && <Certificate publicComputer={publicComputer} />}
      {update && <AccountStatus update={update} debt={visit.debt} />}
      <AccountTasks visit={visit} />
      <Latest>
        <LatestMessage />
        {update && <LatestPayment kindOf={paymentKind} />}
      </Latest>
    </PortalPage>
  );
}
