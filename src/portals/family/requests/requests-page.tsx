import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { canAsk, HOUSING_PAGE, isAsked } from '#portals/family/housing/housing-status.ts';
import { Queue } from '#portals/family/requests/queue.tsx';
import { RequestCard } from '#portals/family/requests/request-card.tsx';
import { requestsOf } from '#portals/family/requests/requests.ts';
import { useText } from '#ui/text/use-text.ts';

/** Its address, in the menu of everybody who is signed in. */
export const REQUESTS = '/requests';

/** Everything one has asked for or declared, and where it stands. */
export function RequestsPage({ visit }: { visit: FamilyVisit & SignedInVisit }) {
  const t = useText(FAMILY_TEXTS);
  const requests = requestsOf(visit);
  const { housing } = visit;
  const mayAsk = housing !== undefined && canAsk(housing) && !isAsked(housing);
  return (
    <PortalPage title={t('requests.title')} intro={t.marked('requests.intro')}>
      <Queue housing={housing} />
      {requests.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
        <ul role="list" className="aubepine-requests">
          {requests.map((request) => (
            <RequestCard key={request.id} request={request} />
          ))}
        </ul>
      )}
      {requests.length === 0 && (
        <div className="aubepine-empty">
          <h2>{t('requests.none.title')}</h2>
          <p>{t.rich(mayAsk ? 'requests.none.housing' : 'requests.none.body')}</p>
          {mayAsk && (
            <div>
              <ActionLink to={HOUSING_PAGE}>{t('requests.askHousing')}</ActionLink>
            </div>
          )}
        </div>
      )}
      {requests.length > 0 && mayAsk && (
        <section className="portal-section">
          <h2>{t('requests.another')}</h2>
          <ActionLink to={HOUSING_PAGE} look="secondary">
            {t('requests.askHousing')}
          </ActionLink>
        </section>
      )}
      <section className="portal-section" aria-labelledby="aubepine-statuses">
        <h2 id="aubepine-statuses">{t('requests.how.title')}</h2>
        <p>{t.rich('requests.how.body')}</p>
        <p>{t.rich('requests.how.message')}</p>
      </section>
    </PortalPage>
  );
}
