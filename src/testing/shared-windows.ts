import { expect } from 'vitest';
import { SessionStore } from '#backend/session-store.ts';
import type { Message, Side } from '#backend/sharing/messages.ts';
import { type KeptCopy, SharedSession } from '#backend/sharing/shared-session.ts';
import type { Transport } from '#backend/sharing/transport.ts';
import type { Setting } from '#engine/session/setting.ts';

/** A window of a shared session, without a screen. */
export interface Opened {
  shared: SharedSession;
  store: SessionStore;
}

/** Opens a window; its log is read as soon as this resolves. */
export async function opens(
  setting: Setting,
  side: Side,
  transport: Transport,
  kept: KeptCopy = noCopy,
): Promise<Opened> {
  const shared = new SharedSession({ side, transport, kept });
  return { shared, store: await SessionStore.open(setting, shared.storage, shared.channel) };
}

const noCopy: KeptCopy = { read: () => undefined, write: () => {} };

/** What a window keeps of itself over a reload. */
export function copyInMemory(): KeptCopy {
  let kept: ReturnType<KeptCopy['read']>;
  return {
    read: () => structuredClone(kept),
    write: (copy) => {
      kept = copy();
    },
  };
}

/** The windows have the same log, and what follows from it. */
export function expectSame(...windows: Opened[]): void {
  const [first, ...others] = windows.map(({ shared, store }) => ({
    lines: shared.signedLines(),
    entries: store.entries,
    world: store.world,
    stage: shared.stage,
  }));
  for (const other of others) expect(other).toEqual(first);
}

/** Lets everything happen that waits for nothing but its turn. */
export function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/** Windows far from each other: each message waits until somebody hands it over, or loses it. */
export function slowTransports() {
  const listeners: ((message: unknown) => void)[] = [];
  const waiting: { from: number; to: number; message: Message }[] = [];
  /** Takes the oldest message that waits between two windows, where the first of all is chosen by a number. */
  const take = (choice: number) => {
    const chosen = waiting[choice % waiting.length];
    const first = chosen && waiting.findIndex(({ from, to }) => from === chosen.from && to === chosen.to);
    return first === undefined ? undefined : waiting.splice(first, 1)[0];
  };
  const handOver = (choice = 0) => {
    const taken = take(choice);
    if (taken) listeners[taken.to]?.(taken.message);
  };
  return {
    transport(): Transport {
      const own = listeners.length;
      listeners.push(() => {});
      return {
        send: (message) => {
          for (const to of listeners.keys()) {
            if (to !== own) waiting.push({ from: own, to, message: structuredClone(message) });
          }
        },
        listen: (listener) => {
          listeners[own] = listener;
        },
        close: () => {
          listeners[own] = () => {};
        },
      };
    },
    handOver,
    lose: (choice: number) => void take(choice),
    loseAll: () => void waiting.splice(0),
    handOverAll: () => {
      while (waiting.length > 0) handOver();
    },
  };
}
