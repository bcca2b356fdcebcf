import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { isCreated, stepOf } from '#portals/family/data/creation-step.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { Branch } from '#portals/family/frame/branch.tsx';
import { HELP } from '#portals/family/help/help-page.tsx';
import { FirstLook } from '#portals/family/home/first-look.tsx';
import { HOUSING_PAGE } from '#portals/family/housing/housing-status.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './home.css';

/** What the agency is for, a first look at one's rights, and the ways in: a first request, or one's own space. */
export function HomePage({ visit }: { visit: FamilyVisit }) {
  const t = useText(FAMILY_TEXTS);
  const agency = useAgencyName();
  usePageTitle(`${t('home.title')} – ${agency}`);
  const begun = stepOf(visit.creation) !== undefined;
  return (
    <div className="portal-page aubepine-home">
      <div className="aubepine-hero">
        <div className="aubepine-hero__words">
          <PageHeading>{t('home.title')}</PageHeading>
          <p className="aubepine-hero__intro">{t.rich('home.intro')}</p>
          <div className="portal-actions">
            <WaysIn visit={visit} />
          </div>
          {!visit.signedIn && visit.creation && !begun && <p className="portal-aside">{t.rich('home.noAccount')}</p>}
        </div>
        <Branch />
      </div>
      <FirstLook housing={visit.housing} />
      <Notice kind="info" title={t('home.safety.title')}>
        <p>{t.rich('home.safety.body')}</p>
      </Notice>
      <section className="portal-section" aria-labelledby="aubepine-home-help">
        <h2 id="aubepine-home-help">{t('home.help.title')}</h2>
        <p>{t.rich('home.help.body')}</p>
        <PortalLink className="ui-way" to={HELP}>
          {t('home.help.go')}
        </PortalLink>
      </section>
    </div>
  );
}

/** First what this visitor most likely came for. */
function WaysIn({ visit }: { visit: FamilyVisit }) {
  const t = useText(FAMILY_TEXTS);
  if (visit.signedIn) return <ActionLink to="/account">{t('home.account')}</ActionLink>;
  const mayBeNew = visit.creation !== undefined && !isCreated(visit.creation);
  const signIn = (
    <ActionLink to="/sign-in" look={mayBeNew ? 'secondary' : 'primary'}>
      {t('home.signIn')}
    </ActionLink>
  );
  if (mayBeNew) {
    return (
      <>
        <Request visit={visit} />
        {signIn}
      </>
    );
  }
  return (
    <>
      {signIn}
      <Request visit={visit} />
    </>
  );
}

/** To go on with what was begun; to ask for housing aid, where that is played; or to see what one may ask for. */
function Request({ visit: { creation, housing } }: { visit: FamilyVisit }) {
  const t = useText(FAMILY_TEXTS);
  const begun = stepOf(creation) !== undefined;
  if (begun) return <ActionLink to="/create-account">{t('request.resume')}</ActionLink>;
  const mayBeNew = creation !== undefined && !isCreated(creation);
  const look = mayBeNew ? 'primary' : 'secondary';
  if (housing && !mayBeNew) {
    return (
      <ActionLink to={HOUSING_PAGE} look={look}>
        {t('requests.askHousing')}
      </ActionLink>
    );
  }
  return (
    <ActionLink to="/request" look={look}>
      {t('home.request')}
    </ActionLink>
  );
}
