import type { Gesture, Told } from '#backend/sharing/messages.ts';

/** What the hand did on the page that is open, in whichever window it did it. Each gesture counts once. */
export class GesturesSoFar {
  readonly #window: string;
  /** The page that is open in this window. */
  #page = '';
  #count = 0;
  #list: Told[] = [];
  /** Those that need not be done again: they were done here, or done again already. */
  readonly #known = new Set<string>();

  /** `window` tells the gestures of this window from those of others. */
  constructor(window: string) {
    this.#window = window;
  }

  get all(): readonly Told[] {
    return this.#list;
  }

  /** Something was done here: what to tell of it. */
  done(gesture: Gesture): Told {
    this.#count += 1;
    const told = { id: `${this.#window}/${this.#count}`, page: this.#page, gesture };
    this.#note(told);
    return told;
  }

  /** Something was done elsewhere; false when that is known. */
  hear(told: Told): boolean {
    if (this.#known.has(told.id)) return false;
    this.#note(told);
    return true;
  }

  /** Another page is open here: what was done before is past. */
  turn(page: string): void {
    this.#page = page;
    this.#list = this.#list.filter((told) => told.page === page);
  }

  /** The pages were drawn anew: what was done on them is gone. */
  clear(): void {
    this.#list = [];
  }

  /** The pages of this window alone were drawn anew: what others tell once more is to be done once more. */
  forget(): void {
    this.clear();
    this.#known.clear();
  }

  #note(told: Told): void {
    this.#known.add(told.id);
    if (this.#list.some(({ page }) => page !== told.page)) this.#list = [];
    this.#list.push(told);
  }
}
