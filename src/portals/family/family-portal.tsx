import type { Subscribe } from '#portal-kit/data/agency-data.ts';
import { isDebtKnown, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { doorEntries } from '#portal-kit/frame/portal-menu.tsx';
import { PortalShell } from '#portal-kit/portal-shell.tsx';
import { CERTIFICATES } from '#portals/family/certificates/certificates-page.tsx';
import { AUBEPINE } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE } from '#portals/family/data/change-status.ts';
import { isCreated, stepOf } from '#portals/family/data/creation-step.ts';
import { type FamilyVisit, loadFamilyVisit } from '#portals/family/data/family-visit.ts';
import { DECLARATION_PAGE } from '#portals/family/declaration/declaration-status.ts';
import { Logo } from '#portals/family/frame/logo.tsx';
import { HELP } from '#portals/family/help/help-page.tsx';
import { canCertify, HOUSING_PAGE, isAsked, LANDLORD_PAGE } from '#portals/family/housing/housing-status.ts';
import { needsSignIn, PortalPages } from '#portals/family/portal-pages.tsx';
import { PROFILE } from '#portals/family/profile/profile-page.tsx';
import { REQUESTS } from '#portals/family/requests/requests-page.tsx';
import { canEstimate, RIGHTS } from '#portals/family/rights/rights.ts';
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
      more={({ signedIn }) => (signedIn ? [CERTIFICATES, PROFILE, HELP] : [])}
      pages={(visit, turnedAway) => <PortalPages page={page} visit={visit} turnedAway={turnedAway} />}
    />
  );
}

/** Wherever a move may be made, the way there is on every page. */
function menuFor(visit: FamilyVisit): string[] {
  const { housing, change, quarterly, debt } = visit;
  const rights = canEstimate(housing) && !isAsked(housing) ? [RIGHTS] : [];
  const landlord = housing && canCertify(housing) ? [LANDLORD_PAGE] : [];
  if (!visit.signedIn) {
    return [...doorEntries(visit.door), ...rights, askingPage(visit), ...landlord, HELP];
  }
  const own = [...(housing ? [HOUSING_PAGE] : []), ...(quarterly ? [DECLARATION_PAGE] : [])];
  const money = ['/payments', ...(isDebtKnown(debt) ? [OVERPAYMENT] : [])];
  const papers = [...(change ? [CHANGE_PAGE] : []), DOCUMENTS, '/messages'];
  return ['/account', REQUESTS, ...own, ...papers, ...money, ...rights, ...landlord];
}

/** Where a visitor asks for something: whoever has no account yet gets one on the way. */
function askingPage({ creation, housing }: FamilyVisit): string {
  if (stepOf(creation)) return '/create-account';
  return housing && (!creation || isCreated(creation)) ? HOUSING_PAGE : '/request';
}
