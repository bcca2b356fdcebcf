/** What wakes a page: it is looked at again, it comes out of the browser's memory, the network is back, or is gone. */
export type Wake = (typeof WAKES)[number];
const WAKES = ['visibilitychange', 'pageshow', 'online', 'offline'] as const;

/**
 * Waits that end early when something happens that makes waiting pointless: the screen is looked at again, the network is
 * back, the page comes out of the browser's memory. Outside a browser (tests, other programs) only time counts.
 */
export class Waking {
  readonly #listeners = new Set<(what?: Wake) => void>();
  readonly #hear = ({ type }: Event) => {
    if (!this.isHidden) this.wake(WAKES.find((what) => what === type));
  };

  constructor() {
    if (typeof document === 'undefined') return;
    for (const what of WAKES) targetOf(what).addEventListener(what, this.#hear);
  }

  /** Whether nobody sees this page now. */
  get isHidden(): boolean {
    return typeof document !== 'undefined' && document.visibilityState === 'hidden';
  }

  /** Hears of every waking. */
  subscribe(listener: (what?: Wake) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  wake(what?: Wake): void {
    for (const listener of [...this.#listeners]) listener(what);
  }

  /** Resolves after so many milliseconds, or at the next waking. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      const stop = this.subscribe(end);
    });
  }

  close(): void {
    this.wake();
    this.#listeners.clear();
    if (typeof document === 'undefined') return;
    for (const what of WAKES) targetOf(what).removeEventListener(what, this.#hear);
  }
}

/** Older browsers tell a document alone that it is looked at. */
const targetOf = (what: Wake): EventTarget => (what === 'visibilitychange' ? document : window);

/** How long to wait after so many failures in a row: longer each time, and never the same for all devices of a room. */
export function backOff(failures: number, most = 3_000): number {
  return Math.min(most, 300 * 2 ** failures) * (0.5 + Math.random() / 2);
}
