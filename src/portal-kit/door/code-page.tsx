import type { CaseView } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { LockedPage } from '#portal-kit/door/locked-page.tsx';
import { NewCode } from '#portal-kit/door/new-code.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';

/** The code received by e-mail: where to look for it, and what to do when it does not come or no longer works. */
export function CodePage({ door }: { door: CaseView }) {
  const t = usePortalText();
  const { signIn } = useAgency();
  const { attemptsLeft: left } = doorFacts(door);
  if (door.states.includes('locked')) return <LockedPage door={door} />;
  if (!door.moves.includes('askNewCode')) {
    return (
      <PortalPage title={t('signIn.noCode.title')} intro={t.marked('signIn.noCode.body')}>
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
          <p>{t.rich('signIn.expired.body')}</p>
        </FocusedNotice>
        <NewCode look="primary" />
        <LostMailbox />
      </PortalPage>
    );
  }
  return (
    <div className="portal-page portal-page--narrow">
      {door.states.includes('codeSent.codeRefused') && (
        <FocusedNotice kind="warning" title={t('signIn.wrongCode.title')} occurrence={left}>
          <p>{t.rich('signIn.wrongCode.body')}</p>
          <p>{t.rich('signIn.refused.left', { count: left })}</p>
        </FocusedNotice>
      )}
      <FormJourney procedure={signIn} form="code" move="enterCode" base="/sign-in/code" />
      <section className="portal-section" aria-labelledby="portal-code-help">
        <h2 id="portal-code-help">{t('signIn.code.help')}</h2>
        <ul className="portal-list">
          <li>{t.rich('signIn.code.mailbox')}</li>
          <li>{t.rich('signIn.code.spam')}</li>
          <li>{t.rich('signIn.code.time')}</li>
          <li>{t.rich('signIn.code.latest')}</li>
        </ul>
        <NewCode look="secondary" />
        <LostMailbox />
      </section>
    </div>
  );
}

/** The code goes to a mailbox that one may no longer open. */
function LostMailbox() {
  const t = usePortalText();
  return (
    <PortalLink to="/sign-in/mailbox" className="ui-way">
      {t('signIn.ways.mailbox')}
    </PortalLink>
  );
}
