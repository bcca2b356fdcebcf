import type { CaseView } from '#api/contract.ts';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Registering again is asked for once, and only after registration has ended. */
export function RegistrationGoesOn({ update }: { update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const asked = update.states.includes('registeringAgain');
  return (
    <PortalPage title={t('registerAgain.title')} intro={t(asked ? 'registerAgain.asked' : 'registerAgain.notNeeded')}>
      <div>
        <ActionLink to="/account">{t('backToAccount')}</ActionLink>
      </div>
    </PortalPage>
  );
}
