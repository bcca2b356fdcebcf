import type { Subscribe } from '#portal-kit/data/agency-data.ts';
import { awaitsKey } from '#portal-kit/data/case-in-play.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { KEY_PAGE } from '#portal-kit/door/key-page.tsx';
import { doorEntries } from '#portal-kit/frame/portal-menu.tsx';
import { PortalShell } from '#portal-kit/portal-shell.tsx';
import { CAPUCINE } from '#portals/tax/data/agency.ts';
import { CLAIM_PAGE, CORRECTION_PAGE, isClaim, isCorrectionKnown } from '#portals/tax/data/correction-status.ts';
import { stepOf } from '#portals/tax/data/creation-step.ts';
import { DIFFICULTY_PAGE, difficultyStatus, isBilled } from '#portals/tax/data/difficulty-status.ts';
import { canSign, RETURN_PAGE, SIGNATURE_PAGE } from '#portals/tax/data/return-status.ts';
import { loadTaxVisit, type TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { Logo } from '#portals/tax/frame/logo.tsx';
import { HELP } from '#portals/tax/help/help-page.tsx';
import { NOTICES } from '#portals/tax/notices/notices-page.tsx';
import { PAYMENTS } from '#portals/tax/payments/tax-payments-page.tsx';
import { needsSignIn, PortalPages } from '#portals/tax/portal-pages.tsx';
import { PROFILE } from '#portals/tax/profile/profile-page.tsx';
import { WRITE } from '#portals/tax/write/write-page.tsx';
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
      more={({ signedIn }) => (signedIn ? [PROFILE, HELP] : [])}
      pages={(visit, turnedAway) => <PortalPages page={page} visit={visit} turnedAway={turnedAway} />}
    />
  );
}

/** Wherever a move may be made, the way there is on every page. */
function menuFor(visit: TaxVisit): string[] {
  const key = awaitsKey(visit.singleSignOn, CAPUCINE.agency) ? [KEY_PAGE] : [];
  if (!visit.signedIn) {
    const creating = stepOf(visit.creation) ? ['/create-account'] : [];
    return [...doorEntries(visit.door), ...creating, ...key, HELP];
  }
  return [
    '/account',
    ...returnEntries(visit),
    NOTICES,
    PAYMENTS,
    ...askingEntries(visit),
    DOCUMENTS,
    '/messages',
    ...key,
  ];
}

/** The return, and the signature for as long as something waits for it. */
function returnEntries({ incomeReturn }: TaxVisit): string[] {
  if (!incomeReturn) return [];
  return [RETURN_PAGE, ...(canSign(incomeReturn) ? [SIGNATURE_PAGE] : [])];
}

/** What one asks the agency for: each road from the day it is open, and for as long as it is followed. */
function askingEntries({ correction, difficulty }: TaxVisit): string[] {
  const mending = isCorrectionKnown(correction) ? [CORRECTION_PAGE] : [];
  const claim = correction && isClaim(correction) ? [CLAIM_PAGE] : [];
  const owed = isBilled(difficulty) && difficultyStatus(difficulty).state !== 'billed' ? [DIFFICULTY_PAGE] : [];
  return [...mending, ...claim, ...owed, WRITE];
}
