import type { Side } from '#backend/sharing/messages.ts';

/** Another window of the session. */
export interface OtherWindow {
  id: string;
  side: Side;
}

/** A window that has not answered so many times in a row is gone. */
const MOST_UNANSWERED = 2;

/** Which other windows of a session are open. Each act tells whether the list became another. */
export class OtherWindows {
  readonly #met = new Map<string, { side: Side; unanswered: number }>();
  #list: readonly OtherWindow[] = [];

  /** The same list as long as no window comes or goes. */
  get list(): readonly OtherWindow[] {
    return this.#list;
  }

  /** A window is there. */
  meet(id: string, side: Side): boolean {
    this.#met.set(id, { side, unanswered: 0 });
    return this.#count();
  }

  /** A window said goodbye. */
  leave(id: string): boolean {
    this.#met.delete(id);
    return this.#count();
  }

  /** All of them are being asked whether they are still there: whoever never answered is forgotten. */
  ask(): boolean {
    for (const [id, other] of this.#met) {
      other.unanswered += 1;
      if (other.unanswered > MOST_UNANSWERED) this.#met.delete(id);
    }
    return this.#count();
  }

  #count(): boolean {
    const list = [...this.#met].map(([id, { side }]): OtherWindow => ({ id, side }));
    const isSame = list.length === this.#list.length && list.every(({ id }, n) => id === this.#list[n]?.id);
    if (!isSame) this.#list = list;
    return !isSame;
  }
}
