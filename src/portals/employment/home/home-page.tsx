import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { Services } from '#portal-kit/home/services.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { isBegun, stepOf } from '#portals/employment/data/creation-step.ts';
import type { EmploymentVisit } from '#portals/employment/data/employment-visit.ts';
import { Notice } from '#ui/journey/notice.tsx';
import type { IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const SERVICES: { id: string; icon: IconName }[] = [
  { id: 'update', icon: 'calendar' },
  { id: 'documents', icon: 'papers' },
  { id: 'messages', icon: 'mail' },
];

/** What the agency is for, and the way to one's own space. */
export function HomePage({ visit }: { visit: EmploymentVisit }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('home.title')} intro={t.marked('home.intro')}>
      <div className="portal-actions">
        {visit.signedIn ? <ActionLink to="/account">{t('home.account')}</ActionLink> : <WaysIn visit={visit} />}
      </div>
      <Services
        title={t('home.services')}
        services={SERVICES.map(({ id, icon }) => ({
          icon,
          title: t(`home.service.${id}.title`),
          body: t.marked(`home.service.${id}.body`),
        }))}
      />
      <Notice kind="info" title={t('home.safety.title')}>
        <p>{t.rich('home.safety.body')}</p>
      </Notice>
    </PortalPage>
  );
}

/** First what this visitor most likely came for. */
function WaysIn({ visit: { creation } }: { visit: EmploymentVisit }) {
  const t = useText(PORTAL_TEXTS);
  const isNew = stepOf(creation) !== undefined;
  return (
    <>
      {isNew && (
        <ActionLink to="/create-account">{isBegun(creation) ? t('create.resume') : t('home.firstTime')}</ActionLink>
      )}
      <ActionLink to="/sign-in" look={isNew ? 'secondary' : 'primary'}>
        {t('home.signIn')}
      </ActionLink>
    </>
  );
}
