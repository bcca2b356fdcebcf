import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { useText } from '#ui/text/use-text.ts';

export function SignedInAlready() {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('signIn.already.title')} intro={t('signIn.already.body')}>
      <div>
        <ActionLink to="/account">{t('signIn.already.go')}</ActionLink>
      </div>
    </PortalPage>
  );
}
