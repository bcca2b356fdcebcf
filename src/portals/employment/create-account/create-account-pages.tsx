import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { CreationStepPage } from '#portals/employment/create-account/creation-step-page.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { stepOf } from '#portals/employment/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

interface CreateAccountPagesProps {
  /** What follows `/create-account/` in the address: a page of the first form. */
  step: string | undefined;
  creation: CaseView;
  signedIn: boolean;
}

/** From a registration to a space. Everything stands at one address: what is asked follows from how far one has come. */
export function CreateAccountPages({ step, creation, signedIn }: CreateAccountPagesProps) {
  const t = useText(PORTAL_TEXTS);
  const asked = stepOf(creation);
  if (asked === undefined) return <SpaceCreated signedIn={signedIn} />;
  if (step !== undefined && asked !== 'identity') {
    return (
      <PortalPage title={t('create.past.title')} intro={t.marked('create.past.body')}>
        <div>
          <ActionLink to="/create-account">{t('create.resume')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  return <CreationStepPage key={asked} asked={asked} page={step} creation={creation} />;
}

function SpaceCreated({ signedIn }: { signedIn: boolean }) {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  return (
    <PortalPage title={t('account.created.title')} intro={t.marked('account.created.body')}>
      <p className="portal-aside">{shared.rich('signIn.passwordChanged.practice')}</p>
      <div>
        {signedIn ? (
          <ActionLink to="/account">{t('home.account')}</ActionLink>
        ) : (
          <ActionLink to="/sign-in">{t('home.signIn')}</ActionLink>
        )}
      </div>
    </PortalPage>
  );
}
