/** A stream that has told nothing after so long is held back by something on the way, in milliseconds. */
export const FIRST_WORD = 4_000;
/** A line that was quiet for so long may be dead without knowing, in milliseconds: a phone that slept. */
export const QUIET = 20_000;
/** How long answers are asked for one by one before a stream is tried again. */
const POLLING = 5 * 60_000;
/** So many streams in a row that were cut so soon after their first word: something on the way bears none. */
export const SHORT_LIVED = 1_000;
const MOST_SHORT_LIVED = 3;
/** An answer that is no stream is waited for longer than the relay leaves anybody waiting. */
export const POLL_PATIENCE = 30_000;

/** What lies between a device and its relay, and whether it lets streams through. */
export class Passage {
  #pollsUntil = 0;
  #shortLived = 0;

  get bearsStreams(): boolean {
    return Date.now() >= this.#pollsUntil;
  }

  /** A stream has told nothing. */
  heldBack(): void {
    this.#shortLived = 0;
    this.#pollsUntil = Date.now() + POLLING;
  }

  /** A stream that had told something has ended, so long after it began. */
  ended(lasted: number): void {
    this.#shortLived = lasted < SHORT_LIVED ? this.#shortLived + 1 : 0;
    if (this.#shortLived >= MOST_SHORT_LIVED) this.heldBack();
  }
}
