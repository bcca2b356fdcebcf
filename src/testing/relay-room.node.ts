import type { FastifyInstance } from 'fastify';
import type { RoomLink, SeatLink } from '#workshop/client/links.ts';
import { openRoom } from '#workshop/client/open-room.ts';
import { openSeat } from '#workshop/client/open-seat.ts';
import { createWorkshop, join } from '#workshop/client/requests.ts';
import { firstControl } from '#workshop/leading.ts';
import { EMPTY_PLAN, type Plan } from '#workshop/plan.ts';
import type { Created, Joined, Progress } from '#workshop/protocol.ts';
import { MemoryStore } from '#workshop/relay/memory-store.ts';
import type { RelayOptions } from '#workshop/relay/options.ts';
import { createRelay } from '#workshop/relay/relay.ts';

/** A plan of two steps. */
export const TWO_STEPS: Plan = {
  ...EMPTY_PLAN,
  title: 'Deux essais',
  steps: [
    { scenarios: ['employment/first-account'], minutes: 20, cards: [] },
    { scenarios: ['tax/not-signed', 'tax/first-account'], minutes: 30, cards: [] },
  ],
};

/** A learner who has done nothing yet. */
export const STILL: Progress = {
  stepsDone: 0,
  stepFor: 0,
  idleFor: 0,
  refused: 0,
  hint: 0,
  done: false,
  played: [],
  read: [],
};

/** A real relay on a port of its own, that can be killed and started again; whoever opens links closes them with it. */
export class RelayRoom {
  port = 0;
  #app: FastifyInstance | undefined;
  readonly #options: Partial<RelayOptions>;
  readonly #links: { close(): void }[] = [];

  constructor(options: Partial<RelayOptions> = {}) {
    this.#options = options;
  }

  get base(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    this.#app = await createRelay({ store: new MemoryStore(), secret: 'for tests alone', ...this.#options });
    await this.#app.listen({ port: this.port, host: '127.0.0.1' });
    const bound = this.#app.server.address();
    if (bound && typeof bound === 'object') this.port = bound.port;
    return this;
  }

  /** Everything it knew in memory is gone. */
  async kill(): Promise<void> {
    await this.#app?.close();
    this.#app = undefined;
  }

  async close(): Promise<void> {
    for (const link of this.#links) link.close();
    await this.kill();
  }

  create(): Promise<Created> {
    return createWorkshop({ kind: 'workshop' }, { base: this.base });
  }

  trainer({ trainerToken: token, workshop }: Created, reach: { base?: string } = {}): RoomLink {
    const first = firstControl(TWO_STEPS);
    return this.#keep(openRoom({ base: this.base, ...reach, token, workshop, role: 'trainer', first }));
  }

  screen({ screenToken: token, workshop }: Created): RoomLink {
    return this.#keep(openRoom({ base: this.base, token, workshop, role: 'screen' }));
  }

  async joins({ code }: Created, kept?: Joined): Promise<Joined> {
    return join({ code, token: kept?.token }, { base: this.base });
  }

  learner(
    { token, workshop, seat = 0 }: Joined,
    reach: { base?: string; firstWord?: number; silence?: number } = {},
  ): SeatLink {
    return this.#keep(openSeat({ base: this.base, ...reach, token, workshop, seat }));
  }

  #keep<L extends { close(): void }>(link: L): L {
    this.#links.push(link);
    return link;
  }
}

/** Waits until a link knows something; a test that waits in vain fails by its own time limit. */
export function until<L extends { subscribe(listener: () => void): () => void }>(
  link: L,
  holds: (link: L) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(link)) return;
      stop();
      resolve();
    };
    const stop = link.subscribe(look);
    look();
  });
}
