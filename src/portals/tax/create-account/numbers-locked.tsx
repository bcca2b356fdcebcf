import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { creationFacts } from '#portals/tax/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

/** Too many wrong numbers: until when, and what to do meanwhile. */
export function NumbersLocked({ creation }: { creation: CaseView }) {
  const t = useText(TAX_TEXTS);
  const shared = usePortalText();
  const until = creationFacts(creation).until ?? creation.now;
  return (
    <PortalPage title={t('create.locked.title')}>
      <FocusedNotice kind="warning" title={t('create.locked.until', { day: { day: until }, until: { time: until } })}>
        <p>{t.rich('create.locked.why')}</p>
      </FocusedNotice>
      <section className="portal-section">
        <h2>{shared('signIn.locked.meanwhile')}</h2>
        <ul className="portal-list">
          <li>{t.rich('create.locked.find')}</li>
          <li>{t.rich('create.locked.compare')}</li>
          <li>{shared.rich('signIn.locked.call')}</li>
        </ul>
      </section>
    </PortalPage>
  );
}
