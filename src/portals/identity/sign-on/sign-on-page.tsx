import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { IDENTITY_TEXTS } from '#portals/identity/data/agency.ts';
import { SignOnStatus } from '#portals/identity/sign-on/sign-on-status.tsx';
import { useText } from '#ui/text/use-text.ts';

/** A page of the way through Fougère at a moment when it is not its turn: what is possible instead. */
export function SignOnPage({ singleSignOn }: { singleSignOn: CaseView }) {
  const t = useText(IDENTITY_TEXTS);
  return (
    <PortalPage title={t('status.title')}>
      <SignOnStatus singleSignOn={singleSignOn} />
      <div>
        <ActionLink to="/" look="secondary">
          {t('status.what')}
        </ActionLink>
      </div>
    </PortalPage>
  );
}
