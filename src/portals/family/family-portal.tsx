import type { Subscribe } from '#portal-kit/data/agency-data.ts';
import { isDebtKnown, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { doorEntries } from '#portal-kit/frame/portal-menu.tsx';
import { PortalShell } from '#portal-kit/portal-shell.tsx';
import { AUBEPINE } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE } from '#portals/family/data/change-status.ts';
import { stepOf } from '#portals/family/data/creation-step.ts';
import { type FamilyVisit, loadFamilyVisit } from '#portals/family/data/family-visit.ts';
import { Logo } from '#portals/family/frame/logo.tsx';
import { needsSignIn, PortalPages } from '#portals/family/portal-pages.tsx';
import './family-portal.css';

interface FamilyPortalProps {
  /** The page of the portal, from the address: `/`, `/request`, `/create-account/names`. */
  page: string;
  /** Tells when the world has changed: a day went by, an act was taken back. */
  subscribe: Subscribe;
}

/** The site of Aubépine, the family and housing agency of Valfleury. All it knows, it asks over HTTP. */
export function FamilyPortal({ page, subscribe }: FamilyPortalProps) {
  return (
    <PortalShell
      agency={AUBEPINE}
      brand={{ look: 'aubepine', Logo }}
      page={page}
      subscribe={subscribe}
      needsSignIn={needsSignIn}
      load={loadFamilyVisit}
      menu={menuFor}
      pages={(visit, turnedAway) => <PortalPages page={page} visit={visit} turnedAway={turnedAway} />}
    />
  );
}

function menuFor(visit: FamilyVisit): string[] {
  if (visit.signedIn) {
    const { change, debt } = visit;
    const money = [...(change ? ['/payments'] : []), ...(isDebtKnown(debt) ? [OVERPAYMENT] : [])];
    return ['/account', ...(change ? [CHANGE_PAGE] : []), DOCUMENTS, '/messages', ...money];
  }
  return [...doorEntries(visit.door), stepOf(visit.creation) ? '/create-account' : '/request'];
}
