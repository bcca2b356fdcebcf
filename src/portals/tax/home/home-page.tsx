import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { Services } from '#portal-kit/home/services.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { isUnderWay, stepOf } from '#portals/tax/data/creation-step.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { Notice } from '#ui/journey/notice.tsx';
import type { IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const SERVICES: { id: string; icon: IconName }[] = [
  { id: 'declare', icon: 'papers' },
  { id: 'notices', icon: 'file' },
  { id: 'pay', icon: 'euro' },
];

/** What the agency is for, and the two ways in: one's own space, or the creation of one. */
export function HomePage({ visit }: { visit: TaxVisit }) {
  const t = useText(TAX_TEXTS);
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
function WaysIn({ visit: { creation } }: { visit: TaxVisit }) {
  const t = useText(TAX_TEXTS);
  const isNew = stepOf(creation) !== undefined;
  const create = (
    <ActionLink key="create" to="/create-account" look={isNew ? 'primary' : 'secondary'}>
      {isUnderWay(creation) ? t('create.resume') : t('home.create')}
    </ActionLink>
  );
  const enter = (
    <ActionLink key="enter" to="/sign-in" look={isNew ? 'secondary' : 'primary'}>
      {t('home.signIn')}
    </ActionLink>
  );
  return isNew ? [create, enter] : [enter, create];
}
