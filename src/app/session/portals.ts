import type { ComponentType } from 'react';
import type { SiteId } from '#domain/site.ts';

/** What every site is given: the page it shows, and a way to hear that the world has changed. */
export interface PortalProps {
  page: string;
  subscribe: (listener: () => void) => () => void;
}

/** Each site's pages, loaded when a scenario needs them. */
export const portals: Partial<Record<SiteId, () => Promise<ComponentType<PortalProps>>>> = {
  employment: async () => (await import('#portals/employment/employment-portal.tsx')).EmploymentPortal,
  family: async () => (await import('#portals/family/family-portal.tsx')).FamilyPortal,
  tax: async () => (await import('#portals/tax/tax-portal.tsx')).TaxPortal,
  identity: async () => (await import('#portals/identity/identity-portal.tsx')).IdentityPortal,
  imitation: async () => (await import('#portals/imitation/imitation-pages.tsx')).ImitationPages,
  browser: async () => (await import('#portals/browser/browser-pages.tsx')).BrowserPages,
};
