import { type ReactNode, useMemo } from 'react';
import { AgencyContext, type AgencySite } from '#portal-kit/data/agency.ts';
import { type Subscribe, useAgencyData, WorldChanges } from '#portal-kit/data/agency-data.ts';
import { PortalContext } from '#portal-kit/data/portal-visit.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { PortalFrame } from '#portal-kit/frame/portal-frame.tsx';
import type { Brand } from '#portal-kit/portal-shell.tsx';
import '#portal-kit/portal-shell.css';

interface OpenSiteProps {
  agency: AgencySite;
  /** The class that sets the `--portal-…` properties. */
  look: string;
  page: string;
  /** Tells when the world has changed: a day went by, an act was taken back. */
  subscribe: Subscribe;
  children: ReactNode;
}

/** What the pages of a site without accounts stand in. Nobody is ever sent to a door, for there is none. */
export function OpenSite({ agency, look, page, subscribe, children }: OpenSiteProps) {
  const portal = useMemo(() => ({ page, turnAway: () => {}, letOut: () => {} }), [page]);
  return (
    <AgencyContext value={agency}>
      <WorldChanges value={subscribe}>
        <PortalContext value={portal}>
          <div className={`portal-surface portal-site ${look}`}>{children}</div>
        </PortalContext>
      </WorldChanges>
    </AgencyContext>
  );
}

interface OpenShellProps<Visit> extends Omit<OpenSiteProps, 'look' | 'children'> {
  brand: Brand;
  /** Asks for what every page knows; again for each page, and whenever the world changes. */
  load: (page: string) => Promise<Visit>;
  /** The pages one can go to now. */
  menu: (visit: Visit) => readonly string[];
  /** What stands at the address. */
  pages: (visit: Visit) => ReactNode;
}

/** An agency's site that has no accounts: the frame around its own pages, and no door. */
export function OpenShell<Visit>({ brand, ...props }: OpenShellProps<Visit>) {
  const { agency, page, subscribe } = props;
  return (
    <OpenSite agency={agency} look={brand.look} page={page} subscribe={subscribe}>
      <FramedPages {...props} brand={brand} />
    </OpenSite>
  );
}

function FramedPages<Visit>({ brand, page, load, menu, pages }: OpenShellProps<Visit>) {
  const visit = useAgencyData(() => load(page), [page]);
  return (
    <PortalFrame page={page} Logo={brand.Logo} menu={visit.data && menu(visit.data)}>
      <WhenLoaded resource={visit}>{pages}</WhenLoaded>
    </PortalFrame>
  );
}
