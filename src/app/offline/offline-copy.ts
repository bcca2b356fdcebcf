import { useSyncExternalStore } from 'react';
import { appRoot, isSingleFile } from '#ui/navigation/app-root.ts';

/**
 * How the copy for work without a network stands: none is possible here; none was asked for on a device that saves data;
 * under way; stopped by somebody; not enough room; the network gave up; ready.
 */
export type CopyStatus = 'impossible' | 'partial' | 'copying' | 'stopped' | 'full' | 'failed' | 'ready';

export interface CopyState {
  status: CopyStatus;
  /** Files that are kept, of how many. */
  done: number;
  total: number;
  /** Of the whole copy, in bytes. */
  weight: number;
  /** A new version has come, and waits until nobody is in the middle of something. */
  hasUpdate: boolean;
}

interface Told {
  of: 'offline-copy';
  status: CopyStatus;
  done?: number;
  total: number;
  weight: number;
}

/** Under which is kept that somebody stopped the copy. */
export const STOPPED_KEY = 'demarches-a-blanc-copie-arretee';
const HOUR = 3_600_000;

let state: CopyState = { status: 'impossible', done: 0, total: 0, weight: 0, hasUpdate: false };
let registration: ServiceWorkerRegistration | undefined;
const listeners = new Set<() => void>();

function change(part: Partial<CopyState>) {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The copy as it stands now. */
export const useOfflineCopy = (): CopyState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => state,
  );

const workerOf = ({ waiting, active, installing }: ServiceWorkerRegistration) => waiting ?? active ?? installing;
const ask = (what: 'fill' | 'state' | 'stop' | 'takeOver') => {
  if (registration) workerOf(registration)?.postMessage(what);
};

/** Whether somebody stopped the copy on this device. */
function isStopped(): boolean {
  try {
    return localStorage.getItem(STOPPED_KEY) !== null;
  } catch {
    return false;
  }
}

function rememberStopped(stopped: boolean) {
  try {
    if (stopped) localStorage.setItem(STOPPED_KEY, '1');
    else localStorage.removeItem(STOPPED_KEY);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Goes on with the copy. */
export function continueCopy(): void {
  rememberStopped(false);
  change({ status: 'copying' });
  ask('fill');
}

/** Stops the copy; what is there stays. */
export function stopCopy(): void {
  rememberStopped(true);
  ask('stop');
  change({ status: 'stopped' });
}

/** Lets the version that waits take over, unless somebody is in the middle of something. */
export function takeOver(): void {
  if (state.hasUpdate) ask('takeOver');
}

/** What the copies of this site are called begins so; other sites of the same origin have their own. */
export const copiesOf = (scope: string): string => `app-${scope}-`;

/** Deletes the copy and what serves it. The next visit makes another. */
export async function forgetCopy(): Promise<void> {
  if (isSingleFile) return;
  ask('stop');
  registration = undefined;
  change({ status: 'impossible', hasUpdate: false });
  const scope = new URL(appRoot, location.href).href;
  const served = await navigator.serviceWorker?.getRegistration(scope);
  if (served?.scope === scope) await served.unregister();
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) if (name.startsWith(copiesOf(scope))) await caches.delete(name);
}

/** Begins to keep a copy of the site, where the browser can; called when the page has nothing better to do. */
export async function startOfflineCopy(): Promise<void> {
  if (isSingleFile || !('serviceWorker' in navigator) || !window.isSecureContext) return;
  const workers = navigator.serviceWorker;
  const wasControlled = workers.controller !== null;
  workers.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data?.of === 'offline-copy') heard(data);
  });
  // Only pages at rest hear of this: see `takeOver` in worker.js.
  workers.addEventListener('controllerchange', () => {
    if (wasControlled) location.reload();
  });
  try {
    registration = await workers.register(`${appRoot}sw.js`, { scope: appRoot, updateViaCache: 'none' });
    await workers.ready;
  } catch {
    // A host without the worker, a browser that forbids it: the site works, with the network.
    return;
  }
  const look = () => change({ hasUpdate: registration?.waiting != null && workers.controller !== null });
  registration.addEventListener('updatefound', () => {
    registration?.installing?.addEventListener('statechange', () => {
      look();
      ask('state');
    });
  });
  const update = () => void registration?.update().catch(() => {});
  setInterval(update, HOUR);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && update());
  window.addEventListener('online', () => ask('state'));
  look();
  ask('state');
}

function heard({ status, done, total, weight }: Told) {
  change({
    total,
    weight,
    ...(done === undefined ? {} : { done }),
    status: isStopped() && status !== 'ready' ? 'stopped' : status,
  });
  if (status === 'ready') document.documentElement.dataset.offline = 'ready';
  const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (status === 'partial' && !isStopped() && !savesData) continueCopy();
}
