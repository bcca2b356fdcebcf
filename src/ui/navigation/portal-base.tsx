import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Address, SiteId } from '#domain/site.ts';

const always = () => true;

const PortalBase = createContext({ base: '', site: 'employment' as SiteId, leads: always });

interface PortalBaseProviderProps {
  /** Where the session lives in the app's own address. */
  base: string;
  /** The site whose pages (`/update`) are named without saying so. */
  site: SiteId;
  /** Whether pages may lead to other pages; where another window leads, they follow it. Keep it the same function. */
  leads?: () => boolean;
  children: ReactNode;
}

/** Where in the app's own address a portal lives; its pages are joined to it. */
export function PortalBaseProvider({ base, site, leads = always, children }: PortalBaseProviderProps) {
  const where = useMemo(() => ({ base, site, leads }), [base, site, leads]);
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
  const { leads } = useContext(PortalBase);
  return useCallback(
    (to, options) => {
      if (leads()) void navigate(href(to), options);
    },
    [navigate, href, leads],
  );
}
