import { usePortalText } from '#portal-kit/data/portal-text.ts';
import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { canAsk, HOUSING_PAGE, isAsked } from '#portals/family/housing/housing-status.ts';
import { useOfficialStatus } from '#portals/family/requests/request-card.tsx';
import { type RequestLine, requestsOf } from '#portals/family/requests/requests.ts';
import { REQUESTS } from '#portals/family/requests/requests-page.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Where each request stands, a line each, and what one may ask for. */
export function AccountRequests({ visit }: { visit: FamilyVisit & SignedInVisit }) {
  const t = useText(FAMILY_TEXTS);
  const requests = requestsOf(visit);
  const { housing } = visit;
  const mayAsk = housing !== undefined && canAsk(housing) && !isAsked(housing);
  return (
    <section className="aubepine-account__part" aria-labelledby="aubepine-account-requests">
      <h2 id="aubepine-account-requests">{t('requests.title')}</h2>
      {requests.length === 0 && !mayAsk && <p>{t.rich('account.noRequest')}</p>}
      {requests.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
        <ul role="list" className="aubepine-glance">
          {requests.map((request) => (
            <Line key={request.id} request={request} />
          ))}
        </ul>
      )}
      {mayAsk && (
        <div className="aubepine-offer">
          <h3>{t('account.offer.title')}</h3>
          <p>{t.rich('account.offer.body')}</p>
          <div>
            <ActionLink to={HOUSING_PAGE}>{t('requests.askHousing')}</ActionLink>
          </div>
        </div>
      )}
      {requests.length > 0 && <PortalLink to={REQUESTS}>{t('account.allRequests')}</PortalLink>}
    </section>
  );
}

function Line({ request }: { request: RequestLine }) {
  const { id, page, tone, words, values } = request;
  const t = useText(FAMILY_TEXTS);
  const say = usePortalText();
  const official = useOfficialStatus(request);
  return (
    <li className="aubepine-glance__line">
      <span className="aubepine-glance__words">
        <PortalLink to={page}>{t(`requests.name.${id}`)}</PortalLink>
        <span>{say(`${words}.plain`, values)}</span>
      </span>
      <StatusTag tone={tone}>{official}</StatusTag>
    </li>
  );
}
