import type { CaseView } from '#api/contract.ts';
import { PORTAL_TEXTS, SIGN_IN } from '#portals/employment/data/agency.ts';
import { signInFacts } from '#portals/employment/data/case-facts.ts';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { FocusedNotice } from '#portals/employment/frame/focused-notice.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { FormJourney } from '#portals/employment/journey/form-journey.tsx';
import { LockedPage } from '#portals/employment/sign-in/locked-page.tsx';
import { NewCode } from '#portals/employment/sign-in/new-code.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The code received by e-mail: where to look for it, and what to do when it does not come or no longer works. */
export function CodePage({ door }: { door: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const { attemptsLeft } = signInFacts(door);
  if (door.states.includes('locked')) return <LockedPage />;
  if (!door.moves.includes('askNewCode')) {
    return (
      <PortalPage title={t('signIn.noCode.title')} intro={t('signIn.noCode.body')}>
        <div>
          <ActionLink to="/sign-in">{t('signIn.noCode.go')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  if (door.states.includes('codeExpired')) {
    return (
      <PortalPage title={t('signIn.expired.title')}>
        <FocusedNotice kind="warning" title={t('signIn.expired.what')}>
          <p>{t('signIn.expired.body')}</p>
        </FocusedNotice>
        <NewCode look="primary" />
      </PortalPage>
    );
  }
  return (
    <div className="bruyere-page bruyere-page--narrow">
      {door.states.includes('codeSent.codeRefused') && (
        <FocusedNotice kind="warning" title={t('signIn.wrongCode.title')} occurrence={attemptsLeft}>
          <p>{t('signIn.wrongCode.body')}</p>
          <p>{t('signIn.refused.left', { count: attemptsLeft })}</p>
        </FocusedNotice>
      )}
      <FormJourney procedure={SIGN_IN} form="code" move="enterCode" base="/sign-in/code" />
      <section className="bruyere-section" aria-labelledby="bruyere-code-help">
        <h2 id="bruyere-code-help">{t('signIn.code.help')}</h2>
        <ul className="bruyere-list">
          <li>{t('signIn.code.mailbox')}</li>
          <li>{t('signIn.code.spam')}</li>
          <li>{t('signIn.code.time')}</li>
          <li>{t('signIn.code.latest')}</li>
        </ul>
        <NewCode look="secondary" />
      </section>
    </div>
  );
}
