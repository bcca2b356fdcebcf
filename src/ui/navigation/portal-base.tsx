import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { useNavigate } from 'react-router';

const PortalBase = createContext('');

/** Where in the app's own address a portal lives; its pages (`/update`) are joined to it. */
export function PortalBaseProvider({ base, children }: { base: string; children: ReactNode }) {
  return <PortalBase value={base}>{children}</PortalBase>;
}

/** Turns a portal page into the app's address for it. */
export function usePortalHref(): (page: string) => string {
  const base = useContext(PortalBase);
  return useCallback((page) => (page === '/' ? base || '/' : `${base}${page}`), [base]);
}

/** Goes to a page of the portal, as a press of a link would. */
export function usePortalNavigate(): (page: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  const href = usePortalHref();
  return useCallback((page, options) => void navigate(href(page), options), [navigate, href]);
}
