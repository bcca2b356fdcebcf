import type { CaseView } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { attemptsLeft } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { LockedPage } from '#portal-kit/door/locked-page.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { Notice } from '#ui/journey/notice.tsx';

/** Identifier and password. */
export function SignInPage({ door, turnedAway }: { door: CaseView; turnedAway: boolean }) {
  const t = usePortalText();
  const { signIn } = useAgency();
  const left = attemptsLeft(door);
  if (door.states.includes('locked')) return <LockedPage />;
  if (door.moves.includes('askNewCode')) {
    return (
      <PortalPage title={t('signIn.codeSent.title')} intro={t.marked('signIn.codeSent.body')}>
        <div>
          <ActionLink to="/sign-in/code">{t('signIn.codeSent.go')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  const refused = door.states.includes('credentialsRefused');
  return (
    <div className="portal-page portal-page--narrow">
      {refused && (
        <FocusedNotice kind="warning" title={t('signIn.refused.title')} occurrence={left}>
          <p>{t.rich('signIn.refused.body')}</p>
          <p>{t.rich('signIn.refused.left', { count: left })}</p>
        </FocusedNotice>
      )}
      {turnedAway && !refused && (
        <Notice kind="info" title={t('signIn.turnedAway.title')}>
          <p>{t.rich('signIn.turnedAway.body')}</p>
        </Notice>
      )}
      <FormJourney procedure={signIn} form="credentials" move="enterCredentials" base="/sign-in" />
      <p className="portal-aside">{t.rich('signIn.never')}</p>
    </div>
  );
}
