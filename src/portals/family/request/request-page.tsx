import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { ACCOUNT_CREATION, FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { isCreated, stepOf } from '#portals/family/data/creation-step.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { HOUSING_PAGE } from '#portals/family/housing/housing-status.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What one asks Aubépine for. The first request is also where an account begins. */
export function RequestPage({ visit: { creation, housing, signedIn } }: { visit: FamilyVisit }) {
  const t = useText(FAMILY_TEXTS);
  if (creation?.moves.includes('startRequest')) {
    return (
      <div className="portal-page portal-page--narrow">
        {stepOf(creation) ? (
          <Notice kind="info" title={t('request.begun.title')}>
            <div>
              <ActionLink to="/create-account" look="secondary">
                {t('request.resume')}
              </ActionLink>
            </div>
          </Notice>
        ) : null}
        <FormJourney procedure={ACCOUNT_CREATION} form="first-request" move="startRequest" base="/request" />
        <p className="portal-aside">{t.rich('request.bornHere')}</p>
      </div>
    );
  }
  if (stepOf(creation)) {
    return (
      <PortalPage title={t('request.begun.title')} intro={t.marked('request.begun.body')}>
        <div>
          <ActionLink to="/create-account">{t('request.resume')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  if (housing) {
    return (
      <PortalPage title={t('request.housing.title')} intro={t.marked('request.housing.body')}>
        <div>
          <ActionLink to={HOUSING_PAGE}>{t('requests.askHousing')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  const space = { to: signedIn ? '/account' : '/sign-in', words: signedIn ? t('home.account') : t('home.signIn') };
  const which = isCreated(creation) ? 'created' : 'notPlayed';
  return (
    <PortalPage title={t(`request.${which}.title`)} intro={t.marked(`request.${which}.body`)}>
      <div>
        <ActionLink to={space.to}>{space.words}</ActionLink>
      </div>
    </PortalPage>
  );
}
