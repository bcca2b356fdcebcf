/** Tells the other windows of this browser that a log has grown. */
export interface Channel {
  appended(session: string): void;
  onAppended(listener: (session: string) => void): void;
}

/** A channel between the windows of one browser. */
export function browserChannel(name = 'demarches-a-blanc'): Channel {
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
