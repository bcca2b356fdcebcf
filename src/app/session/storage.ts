import { browserStorage, type LogStorage, memoryStorage } from '#backend/log-storage.ts';

/** Where sessions are kept; in memory only where the browser forbids it (private windows, some locked-down rooms). */
export async function storageOfThisBrowser(): Promise<LogStorage> {
  try {
    return await browserStorage();
  } catch {
    return memoryStorage({}, false);
  }
}
