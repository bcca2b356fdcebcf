import { createHandlers } from '#backend/handlers/handlers.ts';
import { installNetwork } from '#backend/network.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { Exchange } from '#domain/exchange.ts';

/** The portals' network outside a browser: what `api/client` asks is answered from this session. */
export function portalNetwork(
  store: SessionStore,
  fiction: readonly string[] = [],
): { exchanges: Omit<Exchange, 'at' | 'id'>[]; close: () => void } {
  const exchanges: Omit<Exchange, 'at' | 'id'>[] = [];
  const here = globalThis.location;
  Object.assign(globalThis, { location: new URL('https://sandbox.example/') });
  const restore = installNetwork(createHandlers(store), (exchange) => exchanges.push(exchange), fiction);
  const close = () => {
    restore();
    Object.assign(globalThis, { location: here });
  };
  return { exchanges, close };
}
