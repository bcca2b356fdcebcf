import { silentChannel } from '#backend/channel.ts';
import { createHandlers } from '#backend/handlers/handlers.ts';
import { memoryStorage } from '#backend/log-storage.ts';
import { installNetwork } from '#backend/network.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { Exchange } from '#domain/exchange.ts';
import type { Setting } from '#engine/session/setting.ts';

/** A session that is kept nowhere and told to nobody. */
export function openStore(setting: Setting): Promise<SessionStore> {
  return SessionStore.open(setting, memoryStorage(), silentChannel);
}

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
