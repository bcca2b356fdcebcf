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
  const { endsAt, latest } = doorFacts(door);
  const { linkExpires } = endsAt;
  const vain = door.states.includes('askedInVain') && latest?.event === 'askNewPassword';
  return (
    <RecoveryPage door={door} step="password" form="forgotten-password" move="askNewPassword" instead={<StepClosed />}>
      <UnderWay door={door} />
      {door.states.includes('locked') && <p className="portal-aside">{t.rich('signIn.locked.newPassword')}</p>}
      {(vain || door.states.includes('passwordLinkSent')) && linkExpires !== undefined && (
        <FocusedNotice kind="info" title={t('signIn.linkSent.title')} occurrence={linkExpires}>
          <p>{t.rich('signIn.linkSent.look')}</p>
          <p>{t.rich('signIn.linkSent.until', { until: format.dayTime(linkExpires) })}</p>
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
