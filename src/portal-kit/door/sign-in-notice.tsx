import type { CaseView } from '#api/contract.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { Notice } from '#ui/journey/notice.tsx';

/** Why one stands at the door, or what has just happened there. */
export function SignInNotice({ door, turnedAway }: { door: CaseView; turnedAway: boolean }) {
  const t = usePortalText();
  const { attemptsLeft, keepsDrafts } = doorFacts(door);
  const is = (state: string) => door.states.includes(state);
  if (is('credentialsRefused')) {
    return (
      <FocusedNotice kind="warning" title={t('signIn.refused.title')} occurrence={attemptsLeft}>
        <p>{t.rich('signIn.refused.body')}</p>
        <p>{t.rich('signIn.refused.left', { count: attemptsLeft })}</p>
      </FocusedNotice>
    );
  }
  if (is('sessionExpired')) {
    return (
      <FocusedNotice kind="warning" title={t('signIn.sessionExpired.title')}>
        <p>{t.rich('signIn.sessionExpired.body')}</p>
        <p>{t.rich(keepsDrafts ? 'signIn.sessionExpired.kept' : 'signIn.sessionExpired.lost')}</p>
        <p>{t.rich('signIn.sessionExpired.sent')}</p>
        {turnedAway && <p>{t.rich('signIn.sessionExpired.resume')}</p>}
      </FocusedNotice>
    );
  }
  if (is('passwordChanged')) {
    return (
      <FocusedNotice kind="success" title={t('signIn.passwordChanged.title')}>
        <p>{t.rich('signIn.passwordChanged.body')}</p>
        <p>{t.rich('signIn.passwordChanged.practice')}</p>
      </FocusedNotice>
    );
  }
  if (is('emailChanged')) {
    return (
      <FocusedNotice kind="success" title={t('signIn.emailChanged.title')}>
        <p>{t.rich('signIn.emailChanged.body')}</p>
      </FocusedNotice>
    );
  }
  if (!turnedAway) return null;
  return (
    <Notice kind="info" title={t('signIn.turnedAway.title')}>
      <p>{t.rich('signIn.turnedAway.body')}</p>
    </Notice>
  );
}
