import { AGENCIES } from '#domain/agency.ts';

/**
 * What opens in the practice browser: the agencies' portals, a fraudster's imitation of one, and the browser's own pages
 * (a new tab, downloads, kept passwords).
 */
export const SITES = [...AGENCIES, 'imitation', 'browser'] as const;
export type SiteId = (typeof SITES)[number];

/** A page of a site, e.g. `/sign-in` at `tax`. */
export interface Address {
  site: SiteId;
  /** Starts with `/`. */
  page: string;
}

/** The page a new tab shows: the sites one has kept. */
export const NEW_TAB: Address = { site: 'browser', page: '/' };
