import type { Subscribe } from '#portal-kit/data/agency-data.ts';
import { awaitsKey } from '#portal-kit/data/case-in-play.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { KEY_PAGE } from '#portal-kit/door/key-page.tsx';
import { doorEntries } from '#portal-kit/frame/portal-menu.tsx';
import { PortalShell } from '#portal-kit/portal-shell.tsx';
import { CAPUCINE } from '#portals/tax/data/agency.ts';
import { stepOf } from '#portals/tax/data/creation-step.ts';
import { loadTaxVisit, type TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { Logo } from '#portals/tax/frame/logo.tsx';
import { needsSignIn, PortalPages } from '#portals/tax/portal-pages.tsx';
import './tax-portal.css';

interface TaxPortalProps {
  /** The page of the portal, from the address: `/`, `/sign-in`, `/create-account/tax-number`. */
  page: string;
  /** Tells when the world has changed: a day went by, an act was taken back. */
  subscribe: Subscribe;
}

/** The site of Capucine, the tax agency of Valfleury. All it knows, it asks over HTTP. */
export function TaxPortal({ page, subscribe }: TaxPortalProps) {
  return (
    <PortalShell
      agency={CAPUCINE}
      brand={{ look: 'capucine', Logo }}
      page={page}
      subscribe={subscribe}
      needsSignIn={needsSignIn}
      load={loadTaxVisit}
      menu={menuFor}
      pages={(visit, turnedAway) => <PortalPages page={page} visit={visit} turnedAway={turnedAway} />}
    />
  );
}

function menuFor(visit: TaxVisit): string[] {
  const key = awaitsKey(visit.singleSignOn, CAPUCINE.agency) ? [KEY_PAGE] : [];
  if (visit.signedIn) return ['/account', DOCUMENTS, '/messages', ...key];
  return [...doorEntries(visit.door), ...(stepOf(visit.creation) ? ['/create-account'] : []), ...key];
}
