import type { CaseView } from '#api/contract.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { NotNowPage } from '#portal-kit/door/not-now-page.tsx';
import { RecoveryPage } from '#portal-kit/door/recovery-page.tsx';
import { useFormat } from '#ui/text/use-text.ts';

/** A new password, once the link of the e-mail was followed. */
export function NewPasswordPage({ door }: { door: CaseView }) {
  const instead = <LinkFirst door={door} />;
  return <RecoveryPage door={door} step="new-password" form="new-password" move="setPassword" instead={instead} />;
}

/** Nobody came here by the link: why it is needed, and where it is. */
function LinkFirst({ door }: { door: CaseView }) {
  const t = usePortalText();
  const format = useFormat();
  const { linkExpires } = doorFacts(door).endsAt;
  if (door.states.includes('passwordChanged')) {
    const go = { to: '/sign-in', words: t('signIn.noCode.go') };
    return (
      <NotNowPage title={t('signIn.passwordChanged.title')} intro={t.marked('signIn.passwordChanged.body')} go={go} />
    );
  }
  const again = { to: '/sign-in/password', words: t('signIn.linkFirst.again') };
  if (door.states.includes('passwordLinkExpired')) {
    return <NotNowPage title={t('signIn.linkExpired.title')} intro={t.marked('signIn.linkFirst.body')} go={again} />;
  }
  if (linkExpires !== undefined) {
    const intro = t.marked('signIn.linkFirst.waiting', { until: format.dayTime(linkExpires) });
    return <NotNowPage title={t('signIn.linkFirst.title')} intro={intro} go={again} />;
  }
  const ask = { to: '/sign-in/password', words: t('signIn.linkFirst.ask') };
  return <NotNowPage title={t('signIn.linkFirst.title')} intro={t.marked('signIn.linkFirst.body')} go={ask} />;
}
