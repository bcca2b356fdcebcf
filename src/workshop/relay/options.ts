import type { Role } from '#workshop/protocol.ts';
import type { RelayStore } from '#workshop/relay/store.ts';

/** How a relay is set up. Times in milliseconds. */
export interface RelayOptions {
  store: RelayStore;
  /** What tokens are signed with; the same after a restart and on every relay of one store, so that tokens stay good. */
  secret: string;
  /** Whoever knows it may create workshops from anywhere; without it, only this machine may. */
  organiserKey?: string | undefined;
  /** The folder of the built site, if it is served, too. */
  site?: string | undefined;
  /** How many proxies stand before the relay, whose word about the asking address is taken. */
  trustedProxies?: number;
  /** Whether it was told to listen to this machine alone. */
  isLocal?: boolean;
  /** Joining, from one address: at once, and a minute. */
  joins?: { burst: number; perMinute: number };
  /** Creating workshops, from one address, a minute. */
  creations?: number;
  /** How often each holder of a token may ask. */
  pace?: { times: number; within: number };
  /** How many lines each holder of a token may have open. */
  lines?: Record<Role, number>;
  /** How long a request may take to arrive. */
  requestTimeout?: number;
  /** How often a quiet line is kept open, and how long a poll waits for something new. */
  keepAlive?: number;
  /** A line that does not take what it is sent is let go of beyond so many bytes. */
  mostUnsent?: number;
  now?: () => number;
  log?: boolean;
}

export const USUAL = {
  trustedProxies: 0,
  isLocal: false,
  joins: { burst: 40, perMinute: 30 },
  creations: 20,
  // Three times what it takes to follow a pointer, picture by picture.
  pace: { times: 2_000, within: 10_000 },
  // A screen's token is shared by all who show a presentation.
  lines: { trainer: 60, screen: 120, learner: 12 },
  requestTimeout: 10_000,
  keepAlive: 15_000,
  mostUnsent: 2_000_000,
  now: Date.now,
  log: false,
} satisfies Partial<RelayOptions>;
