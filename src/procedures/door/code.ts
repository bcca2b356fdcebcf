import { type Instant, MINUTE } from '#domain/time.ts';

/** The code sent at a moment: always as many digits, always the same for the same exercise and minute. */
export function codeAt(seed: number, at: Instant, length = 6): string {
  const smallest = 10 ** (length - 1);
  return String(smallest + ((seed * 7_919 + Math.floor(at / MINUTE) * 104_729) % (9 * smallest)));
}

/** What was typed, without the spaces people put between digits. */
export function unspaced(typed: string | undefined): string {
  return (typed ?? '').replace(/\s/g, '');
}
