import { type ComponentType, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Agency, AgencyContext } from '#portal-kit/data/agency.ts';
import { type Subscribe, useAgencyData, WorldChanges } from '#portal-kit/data/agency-data.ts';
import { PortalContext, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { PUBLIC_COMPUTER, PublicComputerPage } from '#portal-kit/door/public-computer-page.tsx';
import { ResumeNotice } from '#portal-kit/door/resume-notice.tsx';
import { SessionWarning } from '#portal-kit/door/session-warning.tsx';
import { PortalFrame } from '#portal-kit/frame/portal-frame.tsx';
import { VERIFY, VerifyPage } from '#portal-kit/verify/verify-page.tsx';
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
  /** Pages one needs more rarely: below the others, folded on a phone. Nothing is ever to be done there. */
  more?: (visit: Visit) => readonly string[];
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
  const { brand, page, needsSignIn, load, menu, more, pages } = props;
  const visit = useAgencyData(() => load(page), [page]);
  const { portal, turnedAway, wanted } = usePortalDoor(page, needsSignIn(page), visit.data?.signedIn === true);
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
      <PortalFrame
        page={page}
        Logo={brand.Logo}
        applicant={data?.signedIn ? data.applicant : undefined}
        menu={data && menu(data)}
        more={data && more?.(data)}
      >
        <SessionWarning page={page} visit={data?.signedIn ? data : undefined} />
        {data?.signedIn && wanted !== undefined && page === SPACE && <ResumeNotice to={wanted} />}
        <WhenLoaded resource={mayNotEnter ? { ...visit, data: undefined } : visit}>
          {(known) => {
            if (page === PUBLIC_COMPUTER) return <PublicComputerPage signedIn={known.signedIn} />;
            return page === VERIFY ? <VerifyPage /> : pages(known, turnedAway);
          }}
        </WhenLoaded>
      </PortalFrame>
    </PortalContext>
  );
}

/** Where every portal leads whoever has just signed in. */
const SPACE = '/account';

/** Who is sent to the sign-in page, whether they came by themselves, and the page they wanted. */
function usePortalDoor(page: string, isPrivate: boolean, signedIn: boolean) {
  const navigate = usePortalNavigate();
  const [leaving, setLeaving] = useState(false);
  const [turnedAway, setTurnedAway] = useState(false);
  const [wanted, setWanted] = useState<string>();
  const before = useRef(page);
  const atTheDoor = page.startsWith('/sign-in');

  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    // Whoever has come back no longer needs to be shown the way.
    if (signedIn && page === wanted) setWanted(undefined);
  }, [page, signedIn, wanted]);

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
        setWanted(page === SPACE ? undefined : page);
        navigate('/sign-in', { replace: true });
      },
      letOut: () => {
        setLeaving(true);
        setWanted(undefined);
      },
    }),
    [page, leaving, navigate],
  );
  return { portal, turnedAway, wanted };
}
