import { createContext, type ReactNode, useContext } from 'react';
import type { SiteId } from '#domain/site.ts';

/** A genuine site, as the browser keeps it among its favourites. */
export interface KeptSite {
  site: SiteId;
  /** Its fictional host, e.g. `www.bruyere.example`. */
  host: string;
  /** Where its `name` and `tagline` are: `agencies/employment`. */
  texts: string;
}

export interface Sites {
  kept: readonly KeptSite[];
  /** The new tab is in front because another one has just closed. */
  tabClosed: boolean;
}

const SitesContext = createContext<Sites>({ kept: [], tabClosed: false });

/** Tells the browser's own pages which sites there are. */
export function SitesProvider({ sites, children }: { sites: Sites; children: ReactNode }) {
  return <SitesContext value={sites}>{children}</SitesContext>;
}

export const useSites = (): Sites => useContext(SitesContext);
