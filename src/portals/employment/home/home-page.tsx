import type { PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './home-page.css';

const SERVICES: { id: string; icon: IconName }[] = [
  { id: 'update', icon: 'calendar' },
  { id: 'documents', icon: 'papers' },
  { id: 'messages', icon: 'mail' },
];

/** What the agency is for, and the way to one's own space. */
export function HomePage({ visit }: { visit: PortalVisit }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('home.title')} intro={t('home.intro')}>
      <div>
        {visit.signedIn ? (
          <ActionLink to="/account">{t('home.account')}</ActionLink>
        ) : (
          <ActionLink to="/sign-in">{t('home.signIn')}</ActionLink>
        )}
      </div>
      <section className="bruyere-services" aria-labelledby="bruyere-services">
        <h2 id="bruyere-services">{t('home.services')}</h2>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="bruyere-services__list">
          {SERVICES.map(({ id, icon }) => (
            <li key={id} className="bruyere-services__item">
              <Icon name={icon} size="large" />
              <h3>{t(`home.service.${id}.title`)}</h3>
              <p>{t(`home.service.${id}.body`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <Notice kind="info" title={t('home.safety.title')}>
        <p>{t('home.safety.body')}</p>
      </Notice>
    </PortalPage>
  );
}
