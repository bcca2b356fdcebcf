import { useEffect, useMemo, useState } from 'react';
import { type Subscribe, useAgencyData, WorldChanges } from '#portals/employment/data/agency-data.ts';
import { loadVisit, PortalContext } from '#portals/employment/data/portal-visit.ts';
import { WhenLoaded } from '#portals/employment/data/when-loaded.tsx';
import { PortalFrame } from '#portals/employment/frame/portal-frame.tsx';
import { needsSignIn, PortalPages } from '#portals/employment/portal-pages.tsx';
import { usePortalNavigate } from '#ui/navigation/portal-base.tsx';
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
    <WorldChanges value={subscribe}>
      <div className="portal-surface bruyere">
        <OpenPortal page={page} />
      </div>
    </WorldChanges>
  );
}

function OpenPortal({ page }: { page: string }) {
  const visit = useAgencyData(() => loadVisit(page), [page]);
  const { portal, turnedAway } = usePortalDoor(page);
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
      <PortalFrame page={page} visit={data}>
        <WhenLoaded resource={mayNotEnter ? { ...visit, data: undefined } : visit}>
          {(known) => <PortalPages page={page} visit={known} turnedAway={turnedAway} />}
        </WhenLoaded>
      </PortalFrame>
    </PortalContext>
  );
}

/** Who is sent to the sign-in page, and whether they came by themselves. */
function usePortalDoor(page: string) {
  const navigate = usePortalNavigate();
  const [leaving, setLeaving] = useState(false);
  const [turnedAway, setTurnedAway] = useState(false);
  const atTheDoor = page.startsWith('/sign-in');

  useEffect(() => {
    if (!needsSignIn(page)) setLeaving(false);
    if (!atTheDoor) setTurnedAway(false);
  }, [page, atTheDoor]);

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
