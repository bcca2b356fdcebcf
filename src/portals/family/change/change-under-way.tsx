import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { Benefit } from '#portals/family/change/benefit.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { CHANGE_RECEIPT } from '#portals/family/data/change-status.ts';
import { useText } from '#ui/text/use-text.ts';

/** A declaration is being looked at: nothing can be declared meanwhile. */
export function ChangeUnderWay({ change }: { change: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const shared = usePortalText();
  return (
    <PortalPage title={t('change.title')}>
      <Benefit change={change} />
      <div className="portal-actions">
        <ActionLink to={CHANGE_RECEIPT}>{t('change.sent.receipt')}</ActionLink>
        <ActionLink to="/account" look="secondary">
          {shared('backToAccount')}
        </ActionLink>
      </div>
    </PortalPage>
  );
}
