import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { CreationStepPage } from '#portals/family/create-account/creation-step-page.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { isCreated, stepOf } from '#portals/family/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

interface CreateAccountPagesProps {
  /** What follows `/create-account/` in the address: a page of the first form. */
  step: string | undefined;
  creation: CaseView;
  signedIn: boolean;
}

/** From a first request to an account. Everything stands at one address: what is asked follows from how far one has come. */
export function CreateAccountPages({ step, creation, signedIn }: CreateAccountPagesProps) {
  const t = useText(FAMILY_TEXTS);
  const asked = stepOf(creation);
  if (asked === undefined && isCreated(creation)) return <AccountCreated signedIn={signedIn} />;
  if (asked === undefined) {
    return (
      <PortalPage title={t('create.noRequest.title')} intro={t.marked('create.noRequest.body')}>
        <div>
          <ActionLink to="/request">{t('home.request')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  if (step !== undefined && asked !== 'identity') {
    return (
      <PortalPage title={t('create.past.title')} intro={t.marked('create.past.body')}>
        <div>
          <ActionLink to="/create-account">{t('request.resume')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  return <CreationStepPage key={asked} asked={asked} page={step} creation={creation} />;
}

function AccountCreated({ signedIn }: { signedIn: boolean }) {
  const t = useText(FAMILY_TEXTS);
  const shared = usePortalText();
  return (
    <PortalPage title={t('create.done.title')} intro={t.marked('create.done.intro')}>
      <ul className="portal-list">
        <li>{t.rich('create.done.next')}</li>
        <li>{t.rich('create.done.keep')}</li>
      </ul>
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
