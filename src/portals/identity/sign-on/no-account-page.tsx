import { SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { IDENTITY_TEXTS } from '#portals/identity/data/agency.ts';
import { useText } from '#ui/text/use-text.ts';

/** There is no account of Fougère: it lends the accounts of others. */
export function NoAccountPage() {
  const t = useText(IDENTITY_TEXTS);
  return (
    <PortalPage title={t('noAccount.title')} intro={t.marked('noAccount.intro')}>
      <ul className="portal-list">
        <li>{t.rich('noAccount.nothing')}</li>
        <li>{t.rich('noAccount.other')}</li>
        <li>{t.rich('noAccount.fraud')}</li>
      </ul>
      <MoveButton procedure={SINGLE_SIGN_ON} move="chooseAnother" look="primary">
        {t('noAccount.choose')}
      </MoveButton>
    </PortalPage>
  );
}
