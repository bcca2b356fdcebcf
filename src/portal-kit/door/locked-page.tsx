import type { CaseView } from '#api/contract.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WaysBack } from '#portal-kit/door/ways-back.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

/** Nobody can try again for a while: until when, and what to do meanwhile. */
export function LockedPage({ door }: { door: CaseView }) {
  const t = usePortalText();
  const { lockEnds = door.now } = doorFacts(door).endsAt;
  return (
    <PortalPage title={t('signIn.locked.title')}>
      <FocusedNotice kind="warning" title={t('signIn.locked.when', { until: { time: lockEnds } })}>
        <p>{t.rich('signIn.locked.safe')}</p>
      </FocusedNotice>
      <section className="portal-section">
        <h2>{t('signIn.locked.meanwhile')}</h2>
        <ul className="portal-list">
          <li>{t.rich('signIn.locked.wait')}</li>
          <li>{t.rich('signIn.locked.find')}</li>
          <li>{t.rich('signIn.locked.newPassword')}</li>
          <li>{t.rich('signIn.locked.call')}</li>
        </ul>
        <WaysBack door={door} />
      </section>
    </PortalPage>
  );
}
