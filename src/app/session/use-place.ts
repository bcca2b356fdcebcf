import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';

/**
 * Keeps the app's address and the world's place in step, so that the browser's own Back button is the portal's. A new
 * address is a visit and goes into the log; a world that moved by itself (undo, going back, another window) changes the
 * address. On arrival at a scenario's bare address, the learner is taken to where they were.
 */
export function usePlace(store: SessionStore, world: World, base: string): string {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const page = pathname.slice(base.length) || '/';
  const placed = world.place.page;
  const last = useRef({ page: undefined as string | undefined, placed });

  useEffect(() => {
    const before = last.current;
    last.current = { page, placed };
    if (page === placed) return;
    const addressMoved = before.page === undefined ? page !== '/' : page !== before.page;
    if (addressMoved) store.append({ kind: 'visit', page });
    else void navigate(placed === '/' ? base : `${base}${placed}`, { replace: true });
  }, [store, page, placed, base, navigate]);

  return page;
}
