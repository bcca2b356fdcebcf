import type { CaseView } from '#api/contract.ts';
import { PORTAL_TEXTS, SIGN_IN } from '#portals/employment/data/agency.ts';
import { signInFacts } from '#portals/employment/data/case-facts.ts';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { FocusedNotice } from '#portals/employment/frame/focused-notice.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { FormJourney } from '#portals/employment/journey/form-journey.tsx';
import { LockedPage } from '#portals/employment/sign-in/locked-page.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Identifier and password. */
export function SignInPage({ door, turnedAway }: { door: CaseView; turnedAway: boolean }) {
  const t = useText(PORTAL_TEXTS);
  const { attemptsLeft } = signInFacts(door);
  if (door.states.includes('locked')) return <LockedPage />;
  if (door.moves.includes('askNewCode')) {
    return (
      <PortalPage title={t('signIn.codeSent.title')} intro={t('signIn.codeSent.body')}>
        <div>
          <ActionLink to="/sign-in/code">{t('signIn.codeSent.go')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  const refused = door.states.includes('credentialsRefused');
  return (
    <div className="bruyere-page bruyere-page--narrow">
      {refused && (
        <FocusedNotice kind="warning" title={t('signIn.refused.title')} occurrence={attemptsLeft}>
          <p>{t('signIn.refused.body')}</p>
          <p>{t('signIn.refused.left', { count: attemptsLeft })}</p>
        </FocusedNotice>
      )}
      {turnedAway && !refused && (
        <Notice kind="info" title={t('signIn.turnedAway.title')}>
          <p>{t('signIn.turnedAway.body')}</p>
        </Notice>
      )}
      <FormJourney procedure={SIGN_IN} form="credentials" move="enterCredentials" base="/sign-in" />
      <p className="bruyere-aside">{t('signIn.never')}</p>
    </div>
  );
}
