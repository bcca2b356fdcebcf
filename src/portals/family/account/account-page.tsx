import type { CaseView } from '#api/contract.ts';
import { Card, Latest, LatestMessage } from '#portal-kit/account/latest.tsx';
import type { Applicant } from '#portal-kit/data/portal-visit.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { isCreated } from '#portals/family/data/creation-step.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

interface AccountPageProps {
  applicant: Applicant;
  creation: CaseView | undefined;
}

/** The first page of the space: what one finds here, and what is new. */
export function AccountPage({ applicant, creation }: AccountPageProps) {
  const t = useText(FAMILY_TEXTS);
  return (
    <PortalPage title={t('account.greeting', { firstName: applicant.firstName })} intro={t.marked('account.intro')}>
      {isCreated(creation) && (
        <Notice kind="success" title={t('account.begins.title')}>
          <p>{t.rich('account.begins.body')}</p>
          <p>{t.rich('account.begins.practice')}</p>
        </Notice>
      )}
      <Latest>
        <LatestMessage />
        <Card id="payments" icon="euro" title={t('account.payments.title')}>
          <p>{t.rich('account.payments.none')}</p>
        </Card>
      </Latest>
      <section className="portal-section">
        <h2>{t('account.leave.title')}</h2>
        <p>{t.rich('account.leave.body')}</p>
      </section>
    </PortalPage>
  );
}
