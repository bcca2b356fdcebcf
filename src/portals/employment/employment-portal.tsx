import { CONTACT } from '#portal-kit/contact/contact-facts.ts';
import type { Subscribe } from '#portal-kit/data/agency-data.ts';
import { awaitsKey } from '#portal-kit/data/case-in-play.ts';
import { isDebtKnown, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { KEY_PAGE } from '#portal-kit/door/key-page.tsx';
import { doorEntries } from '#portal-kit/frame/portal-menu.tsx';
import { PortalShell } from '#portal-kit/portal-shell.tsx';
import { CERTIFICATES } from '#portals/employment/certificates/certificates-page.tsx';
import { BRUYERE } from '#portals/employment/data/agency.ts';
import { CONTROL_PAGE } from '#portals/employment/data/control-status.ts';
import { stepOf } from '#portals/employment/data/creation-step.ts';
import { type EmploymentVisit, loadEmploymentVisit } from '#portals/employment/data/employment-visit.ts';
import { Logo } from '#portals/employment/frame/logo.tsx';
import { needsSignIn, PortalPages } from '#portals/employment/portal-pages.tsx';
import './employment-portal.css';

interface EmploymentPortalProps {
  /** The page of the portal, from the address: `/`, `/sign-in`, `/update/worked`. */
  page: string;
  /** Tells when the world has changed: a day went by, an act was taken back. */
  subscribe: Subscribe;
}

/** The site of Bruyère, the employment agency of Valfleury. All it knows, it asks over HTTP. */
export function EmploymentPortal({ page, subscribe }: EmploymentPortalProps) {
  return (
    <PortalShell
      agency={BRUYERE}
      brand={{ look: 'bruyere', Logo }}
      page={page}
      subscribe={subscribe}
      needsSignIn={needsSignIn}
      load={loadEmploymentVisit}
      menu={menuFor}
      pages={(visit, turnedAway) => <PortalPages page={page} visit={visit} turnedAway={turnedAway} />}
    />
  );
}

function menuFor(visit: EmploymentVisit): string[] {
  const { signedIn, door, update, creation, certificate, singleSignOn } = visit;
  const key = awaitsKey(singleSignOn, BRUYERE.agency) ? [KEY_PAGE] : [];
  if (!signedIn) return [...doorEntries(door), ...(stepOf(creation) ? ['/create-account'] : []), ...key];
  const month = update ? ['/update', ...(update.moves.includes('registerAgain') ? ['/register-again'] : [])] : [];
  const papers = [...(visit.control ? [CONTROL_PAGE] : []), DOCUMENTS, ...(certificate ? [CERTIFICATES] : [])];
  const money = [...(update ? ['/payments'] : []), ...(isDebtKnown(visit.debt) ? [OVERPAYMENT] : [])];
  return ['/account', ...month, ...papers, '/messages', ...money, ...(visit.complaint ? [CONTACT] : []), ...key];
}
