import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

/** Nothing was sent yet, so that there is nothing to confirm. */
export function NoReceipt({ back }: { back: string }) {
  const t = usePortalText();
  return (
    <PortalPage title={t('receipt.none.title')} intro={t.marked('receipt.none.body')}>
      <div>
        <ActionLink to={back}>{t('receipt.none.go')}</ActionLink>
      </div>
    </PortalPage>
  );
}
