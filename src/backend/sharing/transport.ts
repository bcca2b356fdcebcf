import { messageIn, messageToText } from '#backend/sharing/message-text.ts';
import type { Message } from '#backend/sharing/messages.ts';
import { storageTopic } from '#backend/storage-topic.ts';

/**
 * What carries messages between the windows that show one session: each reaches every other window, in the order in which
 * it was sent, and never the window that sent it. One may be lost on the way (a window that slept): whoever comes back
 * says hello, and is told what it lacks.
 */
export interface Transport {
  send(message: Message): void;
  /** Hands over whatever comes from now on, unread; one listener at a time. */
  listen(listener: (message: unknown) => void): void;
  /** Hears when whatever was told before is lost on the way, so that all of it has to be told anew. */
  onLost?(listener: () => void): void;
  /** Hears when this window is reached again after a while in which it was not: it may lack what was told meanwhile. */
  onBack?(listener: () => void): void;
  close(): void;
}

/** Between the windows of one browser: no server, no network, also from a file. */
export function browserTransport(session: string): Transport {
  const topic = storageTopic(session);
  if (topic) {
    return {
      send: (message) => topic.say(messageToText(message)),
      listen: (listener) => topic.hear((text) => listener(messageIn(text))),
      close: topic.close,
    };
  }
  const channel = new BroadcastChannel(`demarches-a-blanc/${session}`);
  return {
    send: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.onmessage = ({ data }) => listener(data);
    },
    close: () => channel.close(),
  };
}

/** Windows of a test, side by side: what one sends has reached the others when `send` returns. */
export function transportsSideBySide(): () => Transport {
  const listeners = new Map<object, (message: unknown) => void>();
  return () => {
    const own = {};
    return {
      send: (message) => {
        for (const [other, listener] of listeners) if (other !== own) listener(structuredClone(message));
      },
      listen: (listener) => listeners.set(own, listener),
      close: () => listeners.delete(own),
    };
  };
}
