import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Nothing was sent yet, so that there is nothing to confirm. */
export function NoReceipt({ back }: { back: string }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('receipt.none.title')} intro={t('receipt.none.body')}>
      <div>
        <ActionLink to={back}>{t('receipt.none.go')}</ActionLink>
      </div>
    </PortalPage>
  );
}
