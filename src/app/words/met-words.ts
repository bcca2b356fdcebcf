/** Under which they are kept. */
export const WORDS_KEY = 'words-met';

/** The words somebody touched on this device, the latest first. */
export interface MetWords {
  readonly slugs: readonly string[];
  meet: (slug: string) => void;
  forget: (slug: string) => void;
  forgetAll: () => void;
  subscribe: (onChange: () => void) => () => void;
}

/** What keeps the list from one visit to the next: the browser's own storage, when it has one to give. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Opens the list; without a keeper, or with one that refuses, it lasts as long as the page. */
export function openMetWords(keeper: Keeper | undefined): MetWords {
  const listeners = new Set<() => void>();
  let slugs: readonly string[] = read(keeper);

  const set = (next: readonly string[]) => {
    slugs = next;
    try {
      if (next.length > 0) keeper?.setItem(WORDS_KEY, JSON.stringify(next));
      else keeper?.removeItem(WORDS_KEY);
    } catch {
      // A full or forbidden storage keeps nothing: the list still serves until the page is left.
    }
    for (const tell of listeners) tell();
  };

  return {
    get slugs() {
      return slugs;
    },
    meet: (slug) => set([slug, ...slugs.filter((other) => other !== slug)]),
    forget: (slug) => set(slugs.filter((other) => other !== slug)),
    forgetAll: () => set([]),
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

function read(keeper: Keeper | undefined): string[] {
  try {
    const kept: unknown = JSON.parse(keeper?.getItem(WORDS_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((slug) => typeof slug === 'string') : [];
  } catch {
    return [];
  }
}

function storageOfThisDevice(): Keeper | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The list of this device. It has no account and goes nowhere. */
export const metWords = openMetWords(storageOfThisDevice());
