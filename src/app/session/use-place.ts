import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { SessionStore } from '#backend/session-store.ts';
import { inspect } from '#domain/guard/guard.ts';
import { type Address, SITES } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import { hrefOf } from '#ui/navigation/portal-base.tsx';

const always = () => true;

/**
 * Keeps the app's address and the world's place in step, so that the browser's own Back button is the portal's. A new
 * address is a visit and goes into the log; a world that moved by itself (undo, going back, another window) changes the
 * address, and so does one in which `leads` says that another window goes first. On arrival at a scenario's bare address, the learner is taken to where they were.
 */
export function usePlace(store: SessionStore, world: World, base: string, leads = always): Address {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { site, page } = world.place;
  const placed = hrefOf(base, { site, page });
  const last = useRef({ pathname: undefined as string | undefined, placed });

  useEffect(() => {
    const before = last.current;
    last.current = { pathname, placed };
    if (pathname === placed) return;
    const addressMoved = before.pathname === undefined ? addressIn(pathname, base) : pathname !== before.pathname;
    const address = addressIn(pathname, base);
    if (addressMoved && address && leads()) store.append({ kind: 'visit', ...address });
    else void navigate(placed, { replace: true });
  }, [store, pathname, placed, base, leads, navigate]);

  // Where another window leads, its page is drawn at once; the address follows.
  return (leads() && addressIn(pathname, base)) || { site, page };
}

/** The page that an address of the app shows; undefined for a session's bare address, and for one with real data in it. */
function addressIn(pathname: string, base: string): Address | undefined {
  if (inspect(pathname, []).kind === 'real') return undefined;
  const [name, ...rest] = pathname.slice(base.length).split('/').filter(Boolean);
  const site = SITES.find((one) => one === name);
  return site && { site, page: `/${rest.join('/')}` };
}
