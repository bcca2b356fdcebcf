import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { CreationStepPage } from '#portals/tax/create-account/creation-step-page.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { stepOf } from '#portals/tax/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

interface CreateAccountPagesProps {
  /** What follows `/create-account/` in the address: a page of the first form. */
  step: string | undefined;
  creation: CaseView | undefined;
}

/** From three numbers on paper to a space. Everything stands at one address: what is asked follows from how far one has come. */
export function CreateAccountPages({ step, creation }: CreateAccountPagesProps) {
  const t = useText(TAX_TEXTS);
  const asked = stepOf(creation);
  if (creation && asked) {
    const past = step !== undefined && (asked !== 'numbers' || !creation.moves.includes('giveNumbers'));
    if (!past) return <CreationStepPage key={creation.states[0]} asked={asked} page={step} creation={creation} />;
    return (
      <PortalPage title={t('create.past.title')} intro={t.marked('create.past.body')}>
        <div>
          <ActionLink to="/create-account">{t('create.resume')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  if (creation) return <SpaceCreated />;
  return (
    <PortalPage title={t('create.notPlayed.title')} intro={t.marked('create.notPlayed.body')}>
      <div>
        <ActionLink to="/sign-in">{t('home.signIn')}</ActionLink>
      </div>
    </PortalPage>
  );
}

function SpaceCreated() {
  const t = useText(TAX_TEXTS);
  const shared = usePortalText();
  return (
    <PortalPage title={t('create.done.title')} intro={t.marked('create.done.intro')}>
      <ul className="portal-list">
        <li>{t.rich('create.done.identifier')}</li>
        <li>{t.rich('create.done.password')}</li>
      </ul>
      <p className="portal-aside">{shared.rich('signIn.passwordChanged.practice')}</p>
      <div>
        <ActionLink to="/sign-in">{t('home.signIn')}</ActionLink>
      </div>
    </PortalPage>
  );
}
