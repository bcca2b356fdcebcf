import { storageTopic } from '#backend/storage-topic.ts';

/** Tells the other windows that a log has grown. */
export interface Channel {
  appended(session: string): void;
  /** `since` is the first line that this window has not heard of, where that is known: those before it are the same. */
  onAppended(listener: (session: string, since?: number) => void): void;
}

/** A channel between the windows of one browser; silent where a browser has none. */
export function browserChannel(name = 'demarches-a-blanc'): Channel {
  const topic = storageTopic(name);
  if (topic) return { appended: topic.say, onAppended: topic.hear };
  if (!('BroadcastChannel' in globalThis)) return silentChannel;
  const channel = new BroadcastChannel(name);
  return {
    appended: (session) => channel.postMessage(session),
    onAppended: (listener) =>
      channel.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') listener(data);
      }),
  };
}

/** A channel nobody listens to: for tests and stories. */
export const silentChannel: Channel = { appended: () => {}, onAppended: () => {} };
