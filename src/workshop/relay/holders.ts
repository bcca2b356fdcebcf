import type { FastifyReply } from 'fastify';
import { Refusal } from '#workshop/relay/refusal.ts';
import type { Claims } from '#workshop/relay/tokens.ts';

/** Somebody whom a token names: a seat, or all who lead or show one workshop. */
type Holder = Pick<Claims, 'workshop' | 'role' | 'seat'>;

const nameOf = ({ workshop, role, seat = 0 }: Holder): string => `${workshop}/${role}/${seat}`;

/** How often each holder of a token may ask; a limiter with a timer for each would be felt with ten thousand of them. */
export class Pace {
  readonly #times: number;
  readonly #within: number;
  readonly #asked = new Map<string, number>();
  #until = 0;

  constructor({ times, within }: { times: number; within: number }) {
    this.#times = times;
    this.#within = within;
  }

  /** Refuses with `too-often`. `now` in milliseconds. */
  count(holder: Holder, now: number): void {
    if (now >= this.#until) {
      this.#asked.clear();
      this.#until = now + this.#within;
    }
    const name = nameOf(holder);
    const times = (this.#asked.get(name) ?? 0) + 1;
    this.#asked.set(name, times);
    if (times > this.#times) throw new Refusal('too-often', Math.ceil((this.#until - now) / 1000));
  }
}

/**
 * The lines that each holder of a token has open. Beyond so many the oldest is let go of: it is most often one that a
 * device has lost without a word, and nobody fills the relay with lines of one seat.
 */
export class Lines {
  readonly #most: Record<Claims['role'], number>;
  readonly #open = new Map<string, Set<FastifyReply['raw']>>();

  constructor(most: Record<Claims['role'], number>) {
    this.#most = most;
  }

  add(holder: Holder, { raw }: FastifyReply): void {
    const name = nameOf(holder);
    const open = this.#open.get(name) ?? new Set();
    this.#open.set(name, open.add(raw));
    raw.once('close', () => {
      open.delete(raw);
      if (open.size === 0 && this.#open.get(name) === open) this.#open.delete(name);
    });
    const [oldest] = open;
    if (open.size > this.#most[holder.role]) oldest?.destroy();
  }
}
