/** What the windows of one page tell each other by way of the storage they share. */
export interface StorageTopic {
  say(text: string): void;
  /** Hears what other windows say, in the order in which they say it; never what this one says. */
  hear(listener: (text: string) => void): void;
  close(): void;
}

let said = 0;

/**
 * For pages opened from a disk: to WebKit each of them is of an origin of its own, which no `BroadcastChannel` crosses,
 * while their storage is one. Nothing stays in it. Where there is no such page or no storage, there is no topic.
 */
export function storageTopic(name: string): StorageTopic | undefined {
  const storage = storageOfDisk();
  if (!storage) return undefined;
  const key = `demarches-a-blanc/told/${name}`;
  const stopping = new AbortController();
  return {
    say: (text) => {
      said += 1;
      // Storage tells of changes only, and the same words may be said twice.
      storage.setItem(key, `${said} ${Date.now()} ${text}`);
      storage.removeItem(key);
    },
    hear: (listener) => {
      const hears = (event: StorageEvent) => {
        if (event.key === key && event.newValue !== null) listener(event.newValue.replace(/^\d+ \d+ /, ''));
      };
      addEventListener('storage', hears, { signal: stopping.signal });
    },
    close: () => stopping.abort(),
  };
}

function storageOfDisk(): Storage | undefined {
  if (globalThis.location?.protocol !== 'file:') return undefined;
  try {
    return globalThis.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}
