import type { Subscribe } from '#portal-kit/data/agency-data.ts';
import { doorEntries } from '#portal-kit/frame/portal-menu.tsx';
import { PortalShell } from '#portal-kit/portal-shell.tsx';
import { BRUYERE } from '#portals/employment/data/agency.ts';
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
  if (!visit.signedIn) return doorEntries(visit.door);
  const ended = visit.update.moves.includes('registerAgain');
  return ['/account', '/update', ...(ended ? ['/register-again'] : []), '/documents', '/messages', '/payments'];
}
