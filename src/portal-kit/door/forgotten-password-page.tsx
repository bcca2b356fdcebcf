import type { CaseView } from '#api/contract.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { StepClosed } from '#portal-kit/door/not-now-page.tsx';
import { RecoveryPage } from '#portal-kit/door/recovery-page.tsx';
import { UnderWay } from '#portal-kit/door/under-way.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { useFormat } from '#ui/text/use-text.ts';

/** Asks for the link that opens a new password, and says how long it works; the answer is the same when none was sent. */
export function ForgottenPasswordPage({ door }: { door: CaseView }) {
  const t = usePortalText();
  const format = useFormat();
  const { latest, linkValidFor } = doorFacts(door);
  const asked = door.states.includes('passwordLinkSent') || door.states.includes('askedInVain');
  return (
    <RecoveryPage door={door} step="password" form="forgotten-password" move="askNewPassword" instead={<StepClosed />}>
      <UnderWay door={door} />
      {door.states.includes('locked') && <p className="portal-aside">{t.rich('signIn.locked.newPassword')}</p>}
      {asked && latest?.event === 'askNewPassword' && (
        <FocusedNotice kind="info" title={t('signIn.linkSent.title')} occurrence={latest.at}>
          <p>{t.rich('signIn.linkSent.look')}</p>
          <p>{t.rich('signIn.linkSent.until', { until: format.dayTime(latest.at + linkValidFor) })}</p>
          <p>{t.rich('signIn.linkSent.again')}</p>
        </FocusedNotice>
      )}
      {door.states.includes('passwordLinkExpired') && (
        <FocusedNotice kind="warning" title={t('signIn.linkExpired.title')}>
          <p>{t.rich('signIn.linkExpired.body')}</p>
        </FocusedNotice>
      )}
    </RecoveryPage>
  );
}
