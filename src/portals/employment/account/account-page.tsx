import type { CaseView } from '#api/contract.ts';
import { Latest, LatestMessage, LatestPayment } from '#portal-kit/account/latest.tsx';
import type { Applicant } from '#portal-kit/data/portal-visit.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { AccountStatus } from '#portals/employment/account/account-status.tsx';
import { AccountTasks } from '#portals/employment/account/account-tasks.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { paymentKind } from '#portals/employment/payments/payment-kind.ts';
import { useText } from '#ui/text/use-text.ts';

/** The first page of the space: where things stand, what is to be done, what is new. */
export function AccountPage({ applicant, update }: { applicant: Applicant; update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('account.greeting', { firstName: applicant.firstName })}>
      <AccountStatus update={update} />
      <AccountTasks update={update} />
      <Latest>
        <LatestMessage />
        <LatestPayment kindOf={paymentKind} />
      </Latest>
    </PortalPage>
  );
}
