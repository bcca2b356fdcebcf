import type { ReactNode } from 'react';
import type { CaseView } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { LockedPage } from '#portal-kit/door/locked-page.tsx';
import { SignInNotice } from '#portal-kit/door/sign-in-notice.tsx';
import { WaysBack } from '#portal-kit/door/ways-back.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';

interface SignInPageProps {
  door: CaseView;
  turnedAway: boolean;
  /** Above the form: another way to sign in that this portal has. */
  before?: ReactNode;
}

/** Identifier and password, and below them what to do when one of them is lost. */
export function SignInPage({ door, turnedAway, before }: SignInPageProps) {
  const t = usePortalText();
  const { signIn } = useAgency();
  if (door.states.includes('locked')) return <LockedPage door={door} />;
  if (door.moves.includes('askNewCode')) {
    return (
      <PortalPage title={t('signIn.codeSent.title')} intro={t.marked('signIn.codeSent.body')}>
        <div>
          <ActionLink to="/sign-in/code">{t('signIn.codeSent.go')}</ActionLink>
        </div>
        <WaysBack door={door} />
      </PortalPage>
    );
  }
  return (
    <div className="portal-page portal-page--narrow">
      <SignInNotice door={door} turnedAway={turnedAway} />
      {before}
      <FormJourney procedure={signIn} form="credentials" move="enterCredentials" base="/sign-in" />
      <WaysBack door={door} />
      <p className="portal-aside">{t.rich('signIn.never')}</p>
    </div>
  );
}
