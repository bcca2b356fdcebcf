import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';

/** The agency writes to the new address from now on: what is left to do is to sign in. */
export function EmailChangedPage() {
  const t = usePortalText();
  return (
    <PortalPage title={t('signIn.emailChanged.title')} intro={t.marked('signIn.emailChanged.body')}>
      <div>
        <ActionLink to="/sign-in">{t('signIn.noCode.go')}</ActionLink>
      </div>
      <PortalLink to="/sign-in/password" className="ui-way">
        {t('signIn.ways.password')}
      </PortalLink>
    </PortalPage>
  );
}
