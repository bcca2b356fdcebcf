import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { type FieldWatch, fieldOf } from '#shells/mediator/mirror/field-in-hand.ts';
import { Follower } from '#shells/mediator/mirror/follower.ts';
import { IN_HAND, replay, TOLD, write } from '#shells/mediator/mirror/replay.ts';
import { scrollTo } from '#shells/mediator/mirror/scrolling.ts';
import { findNear } from '#shells/mediator/mirror/spot.ts';
import { tellGestures } from '#shells/mediator/mirror/tell-gestures.ts';
import { tellGlimpses } from '#shells/mediator/mirror/tell-glimpses.ts';
import { isSecret, isWritable } from '#shells/mediator/mirror/writable.ts';

/** How long a window that was reloaded asks the others what was done before it takes up the hand again, in milliseconds. */
const CATCHING_UP = 500;

/** One window's stage and the hand of the others on it: tells them what is done here, does here what they tell. */
export class Mirror {
  readonly #shared: SharedSession;
  readonly #store: SessionStore;
  readonly #root: HTMLElement;
  readonly #field: FieldWatch;
  readonly #follower: Follower;
  readonly #undo: (() => void)[] = [];
  #isReplaying = false;
  #acted: boolean;
  #takesUp: ReturnType<typeof setTimeout> | undefined;

  constructor(shared: SharedSession, store: SessionStore, root: HTMLElement) {
    this.#shared = shared;
    this.#store = store;
    this.#root = root;
    this.#field = fieldOf(shared);
    this.#acted = shared.acts;
    const place = { root, field: this.#field };
    this.#follower = new Follower((gesture) => this.#quietly(() => replay(gesture, place)));

    const isReplaying = () => this.#isReplaying;
    const changed = new MutationObserver(() => this.#follower.waits && this.#follower.go());
    const attributeFilter = ['data-coach-id', 'disabled', 'aria-disabled', 'hidden'];
    changed.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    this.#undo.push(
      tellGestures({ root, shared, field: this.#field, isReplaying }),
      tellGlimpses({ root, shared, isReplaying }),
      shared.onGesture((told) => {
        if (!this.#isOwn) this.#follower.hear(told);
      }),
      shared.onGlimpse((glimpse) => {
        if (glimpse.see === 'scrolled' && !this.#isOwn) scrollTo(findNear(glimpse.at, root), glimpse.y, root);
      }),
      shared.subscribe(() => this.#handChanged()),
      () => changed.disconnect(),
    );
  }

  /** Another page is shown. */
  turn(page: string): void {
    this.#shared.turnPage(page);
    this.#field.look();
    this.#follower.turn(page);
  }

  /** Everything on the stage was drawn anew. */
  drawn(): void {
    this.#follower.forget();
    const { holder, hand } = this.#shared.stage;
    const { side, id } = this.#shared;
    if (hand === side && holder === null) this.#shared.claim();
    if (holder === id) this.#shared.drawnAnew();
    else if (holder !== null) this.#catchUp();
  }

  close(): void {
    clearTimeout(this.#takesUp);
    this.#follower.forget();
    this.#field.take(undefined);
    for (const undo of this.#undo) undo();
  }

  /** What is told is not for this window: it was touched last, or stands still. */
  get #isOwn(): boolean {
    return this.#shared.stage.holder === this.#shared.id || this.#shared.stands;
  }

  #catchUp(): void {
    this.#shared.catchUp();
    this.#takeUpSoon();
  }

  /** Nobody acts when the window is gone that did, as after a reload: this one does, once it has done again what was done. */
  #takeUpSoon(): void {
    clearTimeout(this.#takesUp);
    this.#takesUp = setTimeout(() => {
      if (this.#follower.waits) return this.#takeUpSoon();
      const { hand, holder } = this.#shared.stage;
      const isGone = !this.#shared.windows.some(({ id }) => id === holder);
      if (hand === this.#shared.side && isGone && !this.#shared.stands) this.#shared.claim();
    }, CATCHING_UP);
  }

  #quietly(act: () => boolean): boolean {
    let done = false;
    this.#isReplaying = true;
    try {
      this.#store.quietly(() => {
        done = act();
      });
    } finally {
      this.#isReplaying = false;
    }
    return done;
  }

  #handChanged(): void {
    const { acts } = this.#shared;
    if (acts === this.#acted) return;
    this.#acted = acts;
    this.#follower.forget();
    for (const box of this.#root.querySelectorAll(`[${IN_HAND}]`)) box.removeAttribute(IN_HAND);
    if (acts) this.#clearSecrets();
  }

  /** Only the length of a password is known here: whoever goes on has to write it. */
  #clearSecrets(): void {
    for (const box of this.#root.querySelectorAll(`[${TOLD}]`)) if (isWritable(box) && isSecret(box)) write(box, '');
  }
}
