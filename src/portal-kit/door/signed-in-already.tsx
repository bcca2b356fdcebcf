import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

export function SignedInAlready() {
  const t = usePortalText();
  return (
    <PortalPage title={t('signIn.already.title')} intro={t.marked('signIn.already.body')}>
      <div>
        <ActionLink to="/account">{t('signIn.already.go')}</ActionLink>
      </div>
    </PortalPage>
  );
}
