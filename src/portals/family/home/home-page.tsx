import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { Services } from '#portal-kit/home/services.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { isCreated, stepOf } from '#portals/family/data/creation-step.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { Notice } from '#ui/journey/notice.tsx';
import type { IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const SERVICES: { id: string; icon: IconName }[] = [
  { id: 'housing', icon: 'agency' },
  { id: 'family', icon: 'people' },
  { id: 'income', icon: 'euro' },
];

/** What the agency is for, and the two ways in: a first request, or one's own space. */
export function HomePage({ visit }: { visit: FamilyVisit }) {
  const t = useText(FAMILY_TEXTS);
  const mayBeNew = visit.creation !== undefined && !isCreated(visit.creation);
  const begun = stepOf(visit.creation) !== undefined;
  return (
    <PortalPage title={t('home.title')} intro={t.marked('home.intro')}>
      <div className="portal-actions">
        {visit.signedIn && <ActionLink to="/account">{t('home.account')}</ActionLink>}
        {!visit.signedIn && mayBeNew && <Request begun={begun} look="primary" />}
        {!visit.signedIn && (
          <ActionLink to="/sign-in" look={mayBeNew ? 'secondary' : 'primary'}>
            {t('home.signIn')}
          </ActionLink>
        )}
        {!visit.signedIn && !mayBeNew && <Request begun={false} look="secondary" />}
      </div>
      {!visit.signedIn && !begun && <p className="portal-aside">{t.rich('home.noAccount')}</p>}
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

function Request({ begun, look }: { begun: boolean; look: 'primary' | 'secondary' }) {
  const t = useText(FAMILY_TEXTS);
  return (
    <ActionLink to={begun ? '/create-account' : '/request'} look={look}>
      {begun ? t('request.resume') : t('home.request')}
    </ActionLink>
  );
}
