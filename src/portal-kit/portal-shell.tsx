import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Agency, AgencyContext } from '#portal-kit/data/agency.ts';
import { type Subscribe, useAgencyData, WorldChanges } from '#portal-kit/data/agency-data.ts';
import { PortalContext, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { PortalFrame } from '#portal-kit/frame/portal-frame.tsx';
import { usePortalNavigate } from '#ui/navigation/portal-base.tsx';
import './portal-shell.css';

/** What one recognises the agency by. Its name is a text, its colours are CSS. */
export interface Brand {
  /** The class that sets the `--portal-…` properties. */
  look: string;
  Logo: ComponentType;
}

interface PortalShellProps<Visit extends PortalVisit> {
  agency: Agency;
  brand: Brand;
  /** The page of the portal, from the address: `/`, `/sign-in`, `/update/worked`. */
  page: string;
  /** Tells when the world has changed: a day went by, an act was taken back. */
  subscribe: Subscribe;
  /** Whether a page is about the applicant's own case. */
  needsSignIn: (page: string) => boolean;
  /** Asks for what every page knows; again for each page, and whenever the world changes. */
  load: (page: string) => Promise<Visit>;
  /** The pages one can go to now. */
  menu: (visit: Visit) => readonly string[];
  /** What stands at the address. `turnedAway`: came from a page that needs signing in. */
  pages: (visit: Visit, turnedAway: boolean) => ReactNode;
}

/** An agency's site around its own pages: who is here, where they may go, the frame. All it knows, it asks over HTTP. */
export function PortalShell<Visit extends PortalVisit>(props: PortalShellProps<Visit>) {
  const { agency, brand, subscribe } = props;
  return (
    <AgencyContext value={agency}>
      <WorldChanges value={subscribe}>
        <div className={`portal-surface portal-site ${brand.look}`}>
          <OpenPortal {...props} />
        </div>
      </WorldChanges>
    </AgencyContext>
  );
}

function OpenPortal<Visit extends PortalVisit>(props: PortalShellProps<Visit>) {
  const { brand, page, needsSignIn, load, menu, pages } = props;
  const visit = useAgencyData(() => load(page), [page]);
  const { portal, turnedAway } = usePortalDoor(page, needsSignIn(page));
  const { turnAway } = portal;
  const { data } = visit;
  // What was said for the page before may be out of date: signing in and the next page come at the same moment.
  const mayNotEnter = data !== undefined && !data.signedIn && needsSignIn(page);
  const isCurrent = data?.page === page;

  useEffect(() => {
    if (mayNotEnter && isCurrent) turnAway();
  }, [mayNotEnter, isCurrent, turnAway]);

  return (
    <PortalContext value={portal}>
      <PortalFrame page={page} Logo={brand.Logo} visit={data} menu={data ? menu(data) : []}>
        <WhenLoaded resource={mayNotEnter ? { ...visit, data: undefined } : visit}>
          {(known) => pages(known, turnedAway)}
        </WhenLoaded>
      </PortalFrame>
    </PortalContext>
  );
}

/** Who is sent to the sign-in page, and whether they came by themselves. */
function usePortalDoor(page: string, isPrivate: boolean) {
  const navigate = usePortalNavigate();
  const [leaving, setLeaving] = useState(false);
  const [turnedAway, setTurnedAway] = useState(false);
  const atTheDoor = page.startsWith('/sign-in');

  useEffect(() => {
    if (!isPrivate) setLeaving(false);
    if (!atTheDoor) setTurnedAway(false);
  }, [isPrivate, atTheDoor]);

  const portal = useMemo(
    () => ({
      page,
      turnAway: () => {
        if (leaving) return;
        setTurnedAway(true);
        navigate('/sign-in', { replace: true });
      },
      letOut: () => setLeaving(true),
    }),
    [page, leaving, navigate],
  );
  return { portal, turnedAway };
}
