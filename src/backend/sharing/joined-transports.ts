import type { Transport } from '#backend/sharing/transport.ts';

/** Several ways to the other windows as one: those of this browser, and those on other devices. */
export interface JoinedTransports extends Transport {
  /** One more way; gives back what gives it up. */
  add(transport: Transport): () => void;
}

/**
 * Joins ways on which different windows are: what comes by one goes on by the others, once, so that windows that know only one
 * of them hear of each other.
 */
export function joinTransports(first: Transport): JoinedTransports {
  const ways = new Set<Transport>();
  let hear: (message: unknown) => void = () => {};
  let lost = () => {};
  let back = () => {};
  const add = (way: Transport) => {
    ways.add(way);
    way.listen((message) => {
      passOn(message, way);
      hear(message);
    });
    way.onLost?.(() => lost());
    way.onBack?.(() => back());
    return () => {
      ways.delete(way);
      way.close();
    };
  };
  const passOn = (message: unknown, from: Transport) => {
    if (ways.size < 2 || typeof message !== 'object' || message === null || 'passedOn' in message) return;
    // Two windows that both join the same ways would hand it to each other for ever.
    const passed = { ...message, passedOn: true } as unknown as Parameters<Transport['send']>[0];
    for (const way of ways) if (way !== from) way.send(passed);
  };
  add(first);
  return {
    add,
    send: (message) => {
      for (const way of ways) way.send(message);
    },
    listen: (listener) => {
      hear = listener;
    },
    onLost: (listener) => {
      lost = listener;
    },
    onBack: (listener) => {
      back = listener;
    },
    close: () => {
      for (const way of ways) way.close();
      ways.clear();
    },
  };
}
