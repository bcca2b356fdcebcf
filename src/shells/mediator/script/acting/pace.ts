/** How fast things are done on request: people have to be able to follow, and to say something meanwhile. In milliseconds. */
export const PACE = {
  /** The hand glides to its place. */
  glide: 950,
  /** It rests there before it presses. */
  rest: 250,
  /** Between two letters. */
  letter: 90,
  /** The longest time that one box takes. */
  box: 4000,
  /** After a gesture, so that what changed can be seen. */
  after: 450,
  /** After time has gone by. */
  wait: 900,
};

/** How often the screen is looked at, and how long at most, in milliseconds. */
const EVERY = 60;
const PATIENCE = 6000;

/** What is under way was stopped. */
export class Stopped extends Error {}

export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    if (signal.aborted) return fail(new Stopped());
    const stop = () => {
      clearTimeout(timer);
      fail(new Stopped());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      done();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Waits for something on the screen; undefined when it does not come. Looked at twice: between an agency's answer and the
 * page it leads to, what is seen does not last.
 */
export async function seen<T>(look: () => T | undefined, signal: AbortSignal): Promise<T | undefined> {
  let before: T | undefined;
  for (let waited = 0; waited < PATIENCE; waited += EVERY) {
    const now = look();
    if (now !== undefined && now === before) return now;
    before = now;
    await pause(EVERY, signal);
  }
  return undefined;
}

/** Whether people want nothing to glide. */
export function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
