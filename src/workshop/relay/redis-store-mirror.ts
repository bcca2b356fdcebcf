import type { ChannelName } from '#workshop/protocol.ts';
import type { Mirrored, MissedChange } from '#workshop/relay/redis-store-state.ts';
import {
  applyMessage,
  changesBetween,
  inOrder,
  type Message,
  missedPieces,
} from '#workshop/relay/redis-store-state.ts';
import type { Change, StoredPieces } from '#workshop/relay/store.ts';

/** What a mirror asks of Redis. */
export interface MirrorSource {
  /** Everything of the workshop, as it is now; undefined when Redis does not know it. */
  readWhole(): Promise<Mirrored | undefined>;
  readPieces(channel: ChannelName): Promise<StoredPieces>;
  isOver(): Promise<boolean>;
}

/**
 * A workshop as one relay follows it. Messages of Redis reach whoever is subscribed and nobody else: after a cut of the
 * connection, or a gap in the revisions, the whole is read again, and what is different is told as changes.
 */
export class Mirror {
  readonly #source: MirrorSource;
  readonly #listeners = new Set<(change: Change) => void>();
  #known: Mirrored | undefined;
  /** Messages that came while the whole was being read; undefined while nothing is read. */
  #waiting: Message[] | undefined;
  #reading: Promise<void> | undefined;
  #readAgain = false;
  #wasRead = false;

  constructor(source: MirrorSource) {
    this.#source = source;
  }

  /** What this relay knows; undefined before the first reading, while it may have missed something, and past its end. */
  get current(): Mirrored | undefined {
    const isGood = !this.#waiting && this.#known && this.#known.state.head.until > Date.now();
    return isGood ? this.#known : undefined;
  }

  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  add(listener: (change: Change) => void): () => void {
    // A function of its own, so that one that listens twice is heard twice.
    const own = (change: Change) => listener(change);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** From now on something may be missed: nothing is told from memory until the whole was read again. */
  doubt() {
    this.#waiting ??= [];
  }

  hear(message: Message) {
    if (this.#waiting) this.#waiting.push(message);
    else this.#follow(message);
  }

  /** Reads the whole and tells what was missed. Fails when Redis does; then it is still in doubt. */
  catchUp(): Promise<void> {
    this.doubt();
    // One that is under way may have read too early.
    if (this.#reading) this.#readAgain = true;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read() {
    do {
      this.#readAgain = false;
      const whole = await this.#source.readWhole();
      const missed = await this.#missed(whole);
      if (this.#readAgain) continue;
      const waiting = this.#waiting ?? [];
      const isNew = this.#known === undefined;
      this.#waiting = undefined;
      this.#wasRead = true;
      this.#known = whole;
      for (const change of missed) this.#tell(change);
      if (whole) for (const message of waiting) this.hear(message);
      // Ended before it was read for the first time.
      else if (isNew) for (const { rev, what } of waiting) if (what === 'over') this.#tell({ rev, what });
    } while (this.#readAgain);
  }

  #follow(message: Message) {
    const known = this.#known;
    if (known ? message.rev <= known.state.rev : message.what === 'over') return;
    if (!known || message.rev > known.state.rev + 1) {
      this.doubt();
      this.hear(message);
      // Where this fails, the store tries again by and by.
      this.catchUp().catch(() => undefined);
      return;
    }
    const followed = applyMessage(known, message);
    this.#known = message.what === 'over' ? undefined : followed.known;
    this.#tell(followed.change);
  }

  async #missed(after: Mirrored | undefined): Promise<Change[]> {
    const before = this.#known;
    if (!before) {
      // Who listens from the beginning reads the whole; who has heard that it was lost, hears all of its new life.
      if (!after || !this.#wasRead) return [];
      return inOrder(changesBetween(undefined, after.state), 0, after.state.rev);
    }
    const { rev, head } = before.state;
    if (after?.state.head.epoch !== head.epoch) {
      const isOver = !after && (head.until <= Date.now() || (await this.#source.isOver()));
      return inOrder([isOver ? { what: 'over' } : { what: 'lost' }], rev, rev + 1);
    }
    const missed: MissedChange[] = changesBetween(before.state, after.state);
    for (const [channel, { next, floor }] of after.channels) {
      const known = before.channels.get(channel) ?? { next: 0, floor: 0 };
      if (floor > known.floor) missed.push({ what: 'silence', channel });
      if (next > known.next) missed.push(...missedPieces(channel, known.next, await this.#source.readPieces(channel)));
    }
    return inOrder(missed, rev, after.state.rev);
  }

  #tell(change: Change) {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
