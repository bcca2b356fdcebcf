import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { FocusedNotice } from '#portals/employment/frame/focused-notice.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Nobody can try again for a while: until when, and what to do meanwhile. */
export function LockedPage() {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('signIn.locked.title')}>
      <FocusedNotice kind="warning" title={t('signIn.locked.when')}>
        <p>{t('signIn.locked.safe')}</p>
      </FocusedNotice>
      <section className="bruyere-section">
        <h2>{t('signIn.locked.meanwhile')}</h2>
        <ul className="bruyere-list">
          <li>{t('signIn.locked.wait')}</li>
          <li>{t('signIn.locked.find')}</li>
          <li>{t('signIn.locked.call')}</li>
        </ul>
      </section>
    </PortalPage>
  );
}
