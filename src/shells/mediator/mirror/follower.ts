import type { Gesture, Told } from '#backend/sharing/messages.ts';

/** How long a gesture waits for what it concerns, in milliseconds. */
const PATIENCE = 1500;

type Doable = Exclude<Gesture, { do: 'answer' }>;

/** Does the gestures of another window in their order, each on the page on which it was done. */
export class Follower {
  readonly #replay: (gesture: Doable) => boolean;
  readonly #waiting: { page: string; gesture: Doable }[] = [];
  #page: string | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isGoing = false;

  /** `replay` does a gesture; false while it cannot be done yet. */
  constructor(replay: (gesture: Doable) => boolean) {
    this.#replay = replay;
  }

  /** Whether a gesture waits. */
  get waits(): boolean {
    return this.#waiting.length > 0;
  }

  hear({ page, gesture }: Told): void {
    // Answers are handed over by the network.
    if (gesture.do === 'answer') return;
    this.#waiting.push({ page, gesture });
    this.go();
  }

  /** This page is shown now. */
  turn(page: string): void {
    this.#page = page;
    this.go();
  }

  /** Something has changed on the screen, or there is more to do. */
  go(): void {
    if (this.#isGoing) return;
    this.#isGoing = true;
    try {
      for (let next = this.#waiting[0]; next && this.#isOver(next); next = this.#waiting[0]) this.#drop();
    } finally {
      this.#isGoing = false;
    }
    if (this.waits) this.#patience ??= setTimeout(() => this.#giveUp(), PATIENCE);
  }

  /** What was not done yet is not done any more. */
  forget(): void {
    this.#waiting.length = 0;
    this.#drop();
  }

  #isOver({ page, gesture }: { page: string; gesture: Doable }): boolean {
    if (page === this.#page) return this.#replay(gesture);
    // The page has turned here already; nothing is to be seen of what was done on the one before.
    return this.#waiting.some((later) => later.page === this.#page);
  }

  #drop(): void {
    this.#waiting.shift();
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  #giveUp(): void {
    this.#drop();
    this.go();
  }
}
