import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Entry } from '#domain/log.ts';

/** A log as it was found: nobody has checked its lines yet. */
export interface StoredLog {
  session: string;
  format: unknown;
  lines: unknown[];
}

/** The format of the logs this version writes. Older ones are kept aside, not guessed at. */
export const LOG_FORMAT = 4;

/** Where logs are kept on the learner's device; one current session per scenario. */
export interface LogStorage {
  /** Whether what is written outlives the page. */
  lasting: boolean;
  /** Whether windows write at the same time: a line that cannot happen after another window's is then left out. */
  merges?: boolean;
  load(scenario: string): Promise<StoredLog | undefined>;
  /** Starts a new session of a scenario; the one before is kept aside. */
  start(scenario: string): Promise<string>;
  /**
   * The session to go on with. One is started when there is none, or only the one that cannot be read: never a second time
   * when two windows, or one that is opened twice, ask at once.
   */
  current(scenario: string, unreadable?: string): Promise<string>;
  /** Adds lines from this index on; rejects when another window has already written there. */
  append(session: string, index: number, entries: readonly Entry[]): Promise<void>;
  /** The scenarios that have a session in which something was done. */
  begun(): Promise<string[]>;
}

interface Schema extends DBSchema {
  sessions: { key: string; value: { scenario: string; session: string; format: unknown } };
  lines: { key: [string, number]; value: { session: string; index: number; entry: unknown } };
  aside: { key: string; value: { scenario: string; session: string; format: unknown } };
}

/** The database of this device's own sessions; those of a workshop are kept apart. */
export const SESSIONS = 'demarches-a-blanc';

const openLogs = (name: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('sessions', { keyPath: 'scenario' });
      database.createObjectStore('lines', { keyPath: ['session', 'index'] });
      database.createObjectStore('aside', { keyPath: 'session' });
    },
    // Somebody deletes all of it: nothing here stands in the way.
    blocking: (_current, _wanted, { target }) => (target as IDBDatabase).close(),
  });

/** Logs in IndexedDB. */
export async function browserStorage(name = SESSIONS): Promise<LogStorage> {
  const db = await openLogs(name);
  return {
    lasting: true,
    load: (scenario) => load(db, scenario),
    start: (scenario) => start(db, scenario),
    current: (scenario, unreadable) => start(db, scenario, (found) => found === undefined || found === unreadable),
    append: appendTo(db),
    begun: () => begunIn(db),
  };
}

/** The scenarios of which a database keeps lines, set aside or not, with how many characters they take. */
export async function scenariosIn(name: string): Promise<Map<string, number>> {
  const db = await openLogs(name);
  const found = new Map<string, number>();
  for (const line of await db.getAll('lines')) {
    const scenario = line.session.replace(/#.*/, '');
    found.set(scenario, (found.get(scenario) ?? 0) + JSON.stringify(line).length);
  }
  db.close();
  return found;
}

async function load(db: IDBPDatabase<Schema>, scenario: string): Promise<StoredLog | undefined> {
  const found = await db.get('sessions', scenario);
  if (!found) return undefined;
  const range = IDBKeyRange.bound([found.session, 0], [found.session, Number.MAX_SAFE_INTEGER]);
  const lines = await db.getAll('lines', range);
  return { session: found.session, format: found.format, lines: lines.map(({ entry }) => entry) };
}

async function start(
  db: IDBPDatabase<Schema>,
  scenario: string,
  isToStart: (found: string | undefined) => boolean = () => true,
): Promise<string> {
  const change = db.transaction(['sessions', 'aside'], 'readwrite');
  const before = await change.objectStore('sessions').get(scenario);
  if (before && !isToStart(before.session)) return before.session;
  if (before) await change.objectStore('aside').put(before);
  const started = (await change.objectStore('aside').count()) + 1;
  const session = `${scenario}#${started}`;
  await change.objectStore('sessions').put({ scenario, session, format: LOG_FORMAT });
  await change.done;
  return session;
}

async function begunIn(db: IDBPDatabase<Schema>): Promise<string[]> {
  const sessions = await db.getAll('sessions');
  const first = await Promise.all(sessions.map(({ session }) => db.getKey('lines', [session, 0])));
  return sessions.filter((_, index) => first[index] !== undefined).map(({ scenario }) => scenario);
}

function appendTo(db: IDBPDatabase<Schema>): LogStorage['append'] {
  return async (session, index, entries) => {
    // Written as soon as the browser can: a page may be left a moment later.
    const change = db.transaction('lines', 'readwrite', { durability: 'relaxed' });
    const added = entries.map((entry, n) => change.store.add({ session, index: index + n, entry }));
    change.commit();
    await Promise.all([...added, change.done]);
  };
}

/** Logs in memory: for tests and stories, where `kept` outlives a reload, and for browsers that allow no storage. */
export function memoryStorage(kept: Record<string, StoredLog> = {}, lasting = true): LogStorage {
  let started = 0;
  const start = (scenario: string) => {
    started += 1;
    const session = `${scenario}#${started}`;
    kept[scenario] = { session, format: LOG_FORMAT, lines: [] };
    return session;
  };
  return {
    lasting,
    load: async (scenario) => kept[scenario],
    start: async (scenario) => start(scenario),
    current: async (scenario, unreadable) => {
      const found = kept[scenario]?.session;
      return found === undefined || found === unreadable ? start(scenario) : found;
    },
    append: async (session, index, entries) => {
      const log = Object.values(kept).find((candidate) => candidate.session === session);
      if (!log || log.lines.length !== index) throw new Error(`The log of ${session} goes on elsewhere.`);
      log.lines.push(...entries);
    },
    begun: async () => Object.keys(kept).filter((scenario) => (kept[scenario]?.lines.length ?? 0) > 0),
  };
}
