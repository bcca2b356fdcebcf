import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Address, SiteId } from '#domain/site.ts';

const PortalBase = createContext<{ base: string; site: SiteId }>({ base: '', site: 'employment' });

interface PortalBaseProviderProps {
  /** Where the session lives in the app's own address. */
  base: string;
  /** The site whose pages (`/update`) are named without saying so. */
  site: SiteId;
  children: ReactNode;
}

/** Where in the app's own address a portal lives; its pages are joined to it. */
export function PortalBaseProvider({ base, site, children }: PortalBaseProviderProps) {
  const where = useMemo(() => ({ base, site }), [base, site]);
  return <PortalBase value={where}>{children}</PortalBase>;
}

/** The app's address for a page of a site: `/s/tax/first-account/tax/sign-in`. */
export function hrefOf(base: string, { site, page }: Address): string {
  return `${base}/${site}${page === '/' ? '' : page}`;
}

/** Turns a page of this portal, or of another site, into the app's address for it. */
export function usePortalHref(): (to: string | Address) => string {
  const { base, site } = useContext(PortalBase);
  return useCallback((to) => hrefOf(base, typeof to === 'string' ? { site, page: to } : to), [base, site]);
}

/** Goes to a page, as a press of a link would. */
export function usePortalNavigate(): (to: string | Address, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  const href = usePortalHref();
  return useCallback((to, options) => void navigate(href(to), options), [navigate, href]);
}
