import { keptTexts, storageOf, type Thing } from '#app/kept/kept-texts.ts';
import { copiesOf } from '#app/offline/offline-copy.ts';
import { SESSIONS, scenariosIn } from '#backend/log-storage.ts';
import { appRoot, isSingleFile } from '#ui/navigation/app-root.ts';
import { KEPT as WORKSHOPS } from '#workshop/client/kept.ts';

export interface Found {
  things: Thing[];
  /** The exercises of which something is kept, `<agency>/<slug>`. */
  exercises: ReadonlySet<string>;
  /** Nothing is kept on this device, whatever one does here. */
  refuses: boolean;
  /** In bytes, of all sites of this origin; undefined where the browser does not tell. */
  total: number | undefined;
}

/** Reads it all back from the browser; nothing is remembered from before. */
export async function whatIsKept(): Promise<Found> {
  const databases = await readDatabases();
  const lists = await Promise.all([keptTexts(), databases?.things ?? [], readCaches(), readWorkers(), readCookies()]);
  return {
    things: lists.flat(),
    exercises: databases?.exercises ?? new Set(),
    refuses: storageOf('local') === undefined && databases === undefined,
    total: (await navigator.storage?.estimate?.().catch(() => undefined))?.usage,
  };
}

export const scopeOfSite = (): string => new URL(appRoot, location.href).href;

/** Undefined where there are none to be had. */
async function readDatabases(): Promise<{ things: Thing[]; exercises: Set<string> } | undefined> {
  const exercises = new Set<string>();
  const things: Thing[] = [];
  try {
    for (const name of await databaseNames()) {
      const kind = name === SESSIONS ? 'sessions' : name.startsWith(WORKSHOPS) ? 'workshop' : 'foreign';
      if (kind === 'foreign') {
        things.push({ place: 'database', name, kind });
        continue;
      }
      const scenarios = await scenariosIn(name);
      if (kind === 'sessions') for (const scenario of scenarios.keys()) exercises.add(scenario);
      const size = [...scenarios.values()].reduce((sum, one) => sum + one, 0);
      things.push({ place: 'database', name, kind, size });
    }
  } catch {
    return undefined;
  }
  return { things, exercises };
}

/** Older browsers do not name their databases: what this site calls its own is known. */
async function databaseNames(): Promise<string[]> {
  if (!('databases' in indexedDB)) return [SESSIONS];
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

async function readCaches(): Promise<Thing[]> {
  if (isSingleFile || !('caches' in globalThis)) return [];
  const ours = copiesOf(scopeOfSite());
  return (await caches.keys()).map((name) => ({
    place: 'cache',
    name,
    kind: name.startsWith(ours) ? 'copy' : 'foreign',
  }));
}

async function readWorkers(): Promise<Thing[]> {
  if (isSingleFile || !navigator.serviceWorker) return [];
  const workers = await navigator.serviceWorker.getRegistrations();
  return workers.map(({ scope }) => ({
    place: 'worker',
    name: scope,
    kind: scope === scopeOfSite() ? 'copy' : 'foreign',
  }));
}

/** This site sets none. */
function readCookies(): Thing[] {
  const cookies = document.cookie.split('; ').filter((cookie) => cookie !== '');
  return cookies.map((cookie) => ({ place: 'cookie', name: cookie.split('=')[0] ?? '', kind: 'foreign' }));
}
