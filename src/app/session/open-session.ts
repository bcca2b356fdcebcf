import { agencies } from 'virtual:agencies';
import { fictionOfExercise } from '#app/session/fiction-of-exercise.ts';
import { storageOfThisBrowser } from '#app/session/storage.ts';
import { browserChannel, type Channel } from '#backend/channel.ts';
import { createInspector } from '#backend/files/inspect-in-worker.ts';
import type { Inspect } from '#backend/files/inspection.ts';
import { createHandlers } from '#backend/handlers/handlers.ts';
import { staysOnDevice, type Wait } from '#backend/incidents.ts';
import type { LogStorage } from '#backend/log-storage.ts';
import { fenceNetwork, installNetwork, type OnExchange } from '#backend/network.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { Side } from '#backend/sharing/messages.ts';
import { shareNetwork } from '#backend/sharing/shared-network.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Setting } from '#engine/session/setting.ts';

/** A session with its back ends answering; `close` gives the browser its network back. */
export interface OpenSession {
  store: SessionStore;
  /** Every string that belongs to the exercise: the guard lets these in. */
  fiction: readonly string[];
  /** Looks into a file, on this device. */
  inspect: Inspect;
  /** Of a session shared between windows: whose this one is. */
  side?: Side;
  close: () => void;
}

/** Where a session is kept, and how other windows hear of it. */
export interface Keeping {
  storage: LogStorage;
  channel: Channel;
}

/**
 * Opens the session of an exercise on this device; undefined when the learner has left meanwhile: then the network stays as
 * it was. A session shared between windows is kept by them and not by the device;
 * `keep` says where another one is kept, unless it is among the sessions of this device.
 */
export async function openSession(
  setting: Setting,
  left: AbortSignal,
  shared?: SharedSession,
  keep: () => Promise<Keeping> = keptOnDevice,
): Promise<OpenSession | undefined> {
  const keeping = shared ?? (await keep());
  const store = await SessionStore.open(setting, keeping.storage, keeping.channel);
  if (left.aborted) return undefined;
  const inspector = createInspector();
  const handlers = createHandlers(store, realWait, inspector.inspect);
  const record = recorder(store);
  fenceNetwork();
  const fiction = fictionOfExercise(setting.exercise, agencies);
  const restore =
    import.meta.env.DEV && !shared
      ? await (await import('#backend/worker-network.ts')).installWorkerNetwork(handlers, record, fiction)
      : installNetwork(handlers, record, fiction);
  const unshare = shared && shareNetwork(shared);
  const close = () => {
    unshare?.();
    restore();
    inspector.stop();
  };
  return { store, fiction, inspect: inspector.inspect, close, ...(shared ? { side: shared.side } : {}) };
}

async function keptOnDevice(): Promise<Keeping> {
  const storage = await storageOfThisBrowser();
  return { storage, channel: browserChannel() };
}

const realWait: Wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Reading changes nothing and is not kept: only what the device sends becomes part of the session. */
function recorder(store: SessionStore): OnExchange {
  return (exchange) => {
    if (exchange.method === 'GET' || staysOnDevice(store, exchange)) return;
    store.append({ kind: 'exchange', exchange: { ...exchange, id: `exchange-${store.entries.length + 1}` } });
  };
}
