import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

/** Where every portal has it. */
export const PUBLIC_COMPUTER = '/public-computer';

/** What stays behind on a computer that others use too, and how to leave it clean. */
export function PublicComputerPage({ signedIn }: { signedIn: boolean }) {
  const t = usePortalText();
  return (
    <PortalPage title={t('publicComputer.title')} intro={t.marked('publicComputer.intro')}>
      <section className="portal-section">
        <h2>{t('publicComputer.stays.title')}</h2>
        <ul className="portal-list">
          <li>{t.rich('publicComputer.stays.session')}</li>
          <li>{t.rich('publicComputer.stays.password')}</li>
          <li>{t.rich('publicComputer.stays.files')}</li>
          <li>{t.rich('publicComputer.stays.history')}</li>
        </ul>
      </section>
      <section className="portal-section">
        <h2>{t('publicComputer.during.title')}</h2>
        <ul className="portal-list">
          <li>{t.rich('publicComputer.during.window')}</li>
          <li>{t.rich('publicComputer.during.password')}</li>
          <li>{t.rich('publicComputer.during.remember')}</li>
        </ul>
      </section>
      <section className="portal-section">
        <h2>{t('publicComputer.leaving.title')}</h2>
        <ol className="portal-list">
          <li>{t.rich('publicComputer.leaving.signOut')}</li>
          <li>{t.rich('publicComputer.leaving.files')}</li>
          <li>{t.rich('publicComputer.leaving.history')}</li>
          <li>{t.rich('publicComputer.leaving.tabs')}</li>
          <li>{t.rich('publicComputer.leaving.papers')}</li>
        </ol>
        <p className="portal-aside">{t.rich('publicComputer.forgot')}</p>
      </section>
      <div>
        <ActionLink to={signedIn ? '/account' : '/sign-in'} look="secondary">
          {signedIn ? t('backToAccount') : t('signIn.noCode.go')}
        </ActionLink>
      </div>
    </PortalPage>
  );
}
