import type { CaseView } from '#api/contract.ts';
import { Card, Latest, LatestMessage, LatestPayment } from '#portal-kit/account/latest.tsx';
import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { AccountTasks } from '#portals/family/account/account-tasks.tsx';
import { Benefit } from '#portals/family/account/benefit.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { changeFacts } from '#portals/family/data/change-status.ts';
import { isCreated } from '#portals/family/data/creation-step.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { paymentKind } from '#portals/family/payments/payment-kind.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** The first page of the space: the benefit, what is to be done, what is new, of what this session plays. */
export function AccountPage({ visit }: { visit: FamilyVisit & SignedInVisit }) {
  const t = useText(FAMILY_TEXTS);
  const { applicant, creation, change, debt } = visit;
  return (
    <PortalPage
      title={t('account.greeting', { firstName: applicant.firstName })}
      intro={change ? undefined : t.marked('account.intro')}
    >
      {isCreated(creation) && (
        <Notice kind="success" title={t('account.begins.title')}>
          <p>{t.rich('account.begins.body')}</p>
          <p>{t.rich('account.begins.practice')}</p>
        </Notice>
      )}
      {change && <Benefit change={change} />}
      {(change || debt) && <AccountTasks change={change} debt={debt} />}
      <Latest>
        {change ? <NextPayment change={change} /> : null}
        {change ? <LatestPayment kindOf={paymentKind} /> : null}
        <LatestMessage />
        {!change && (
          <Card id="payments" icon="euro" title={t('account.payments.title')}>
            <p>{t.rich('account.payments.none')}</p>
          </Card>
        )}
      </Latest>
      <section className="portal-section">
        <h2>{t('account.leave.title')}</h2>
        <p>{t.rich('account.leave.body')}</p>
      </section>
    </PortalPage>
  );
}

/** What comes next, and when. */
function NextPayment({ change }: { change: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const { nextPayment } = changeFacts(change);
  return (
    <Card id="next-payment" icon="calendar" title={t('benefit.next')}>
      <p>
        <span className="portal-card__amount">{format.money(nextPayment.amount)}</span>
        <span className="portal-card__when">{format.day(nextPayment.at)}</span>
      </p>
    </Card>
  );
}
