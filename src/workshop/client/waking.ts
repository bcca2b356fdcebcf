/**
 * Waits that end early when something happens that makes waiting pointless: the screen is looked at again, the network is
 * back, the page comes out of the browser's memory. Outside a browser (tests, other programs) only time counts.
 */
export class Waking {
  readonly #listeners = new Set<() => void>();
  readonly #hear = () => {
    if (!this.isHidden) this.wake();
  };

  constructor() {
    if (typeof document === 'undefined') return;
    document.addEventListener('visibilitychange', this.#hear);
    for (const event of ['online', 'pageshow'] as const) window.addEventListener(event, this.#hear);
  }

  /** Whether nobody sees this page now. */
  get isHidden(): boolean {
    return typeof document !== 'undefined' && document.visibilityState === 'hidden';
  }

  /** Hears of every waking. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  wake(): void {
    for (const listener of [...this.#listeners]) listener();
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
    document.removeEventListener('visibilitychange', this.#hear);
    for (const event of ['online', 'pageshow'] as const) window.removeEventListener(event, this.#hear);
  }
}

/** How long to wait after so many failures in a row: longer each time, and never the same for all devices of a room. */
export function backOff(failures: number, most = 3_000): number {
  return Math.min(most, 300 * 2 ** failures) * (0.5 + Math.random() / 2);
}
