import type { Subscribe } from '#portal-kit/data/agency-data.ts';
import { OpenShell } from '#portal-kit/open-shell.tsx';
import { FOUGERE } from '#portals/identity/data/agency.ts';
import { type IdentityVisit, loadIdentityVisit } from '#portals/identity/data/identity-visit.ts';
import { Logo } from '#portals/identity/frame/logo.tsx';
import { PortalPages } from '#portals/identity/portal-pages.tsx';
import './identity-portal.css';

interface IdentityPortalProps {
  /** The page of the portal, from the address: `/`, `/choose`, `/history/report`. */
  page: string;
  /** Tells when the world has changed: a day went by, an act was taken back. */
  subscribe: Subscribe;
}

/** The site of Fougère, the single sign-on of Valfleury. All it knows, it asks over HTTP. */
export function IdentityPortal({ page, subscribe }: IdentityPortalProps) {
  return (
    <OpenShell
      agency={FOUGERE}
      brand={{ look: 'fougere', Logo }}
      page={page}
      subscribe={subscribe}
      load={loadIdentityVisit}
      menu={menuFor}
      pages={(visit) => <PortalPages page={page} visit={visit} />}
    />
  );
}

function menuFor({ historyFrom, unusual }: IdentityVisit): string[] {
  // Opening the history for the first time is a step of its own, taken from the home page.
  const mayLook = historyFrom !== undefined && !unusual?.moves.includes('lookAtHistory');
  return ['/', ...(mayLook ? ['/history'] : [])];
}
