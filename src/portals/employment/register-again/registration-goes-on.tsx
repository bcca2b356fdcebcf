import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { useText } from '#ui/text/use-text.ts';

/** Registering again is asked for once, and only after registration has ended. */
export function RegistrationGoesOn({ update }: { update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  const asked = update.states.includes('registeringAgain');
  return (
    <PortalPage
      title={t('registerAgain.title')}
      intro={t.marked(asked ? 'registerAgain.asked' : 'registerAgain.notNeeded')}
    >
      <div>
        <ActionLink to="/account">{shared('backToAccount')}</ActionLink>
      </div>
    </PortalPage>
  );
}
