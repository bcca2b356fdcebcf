import { STOPPED_KEY } from '#app/offline/offline-copy.ts';
import { PRESENTATION_KEY, SCREEN_KEY } from '#app/presentation/kept-presentation.ts';
import { LANGUAGE_KEY } from '#app/register.ts';
import { WORDS_KEY } from '#app/words/met-words.ts';
import { COPIES } from '#backend/sharing/kept-copy.ts';
import { KEPT as WORKSHOPS } from '#workshop/client/kept.ts';

/** The kinds of things that this site keeps on a device, in the order in which they are shown. */
export const KINDS = ['sessions', 'words', 'language', 'workshop', 'screens', 'copy'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing as the browser names it; `foreign` belongs to another site of the same origin. */
export interface Thing {
  place: 'local' | 'window' | 'database' | 'cache' | 'worker' | 'cookie';
  name: string;
  kind: Kind | 'foreign';
  /** In bytes, roughly; 0 for a place that is ready and empty; unknown for workers, caches and what is foreign. */
  size?: number;
}

function kindOfText(name: string): Thing['kind'] {
  if (name === LANGUAGE_KEY) return 'language';
  if (name === WORDS_KEY) return 'words';
  if (name === STOPPED_KEY) return 'copy';
  if (name.startsWith(WORKSHOPS)) return 'workshop';
  if (name === PRESENTATION_KEY || name === SCREEN_KEY || name.startsWith(COPIES)) return 'screens';
  return 'foreign';
}

/** What the two storages of texts hold: that of the device, and that of this window. */
export function keptTexts(): Thing[] {
  return [...textsOf('local'), ...textsOf('window')];
}

function textsOf(place: 'local' | 'window'): Thing[] {
  const storage = storageOf(place);
  const names = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
  return names.map((name) => ({ place, name, kind: kindOfText(name), size: storage?.getItem(name)?.length ?? 0 }));
}

/** The storage of this browser; undefined where it is forbidden. */
export function storageOf(place: 'local' | 'window'): Storage | undefined {
  try {
    return place === 'local' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}
