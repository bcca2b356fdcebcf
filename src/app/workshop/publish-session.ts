import { relayTransport } from '#app/presentation/relay-transport.ts';
import type { SessionStore } from '#backend/session-store.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Entry } from '#domain/log.ts';
import type { Register } from '#domain/text.ts';
import { openChannel } from '#workshop/client/open-channel.ts';

interface Published {
  store: SessionStore;
  token: string;
  seat: number;
  register: Register;
}

/** The relay may hear later than this page that the learner agrees, in milliseconds. */
const AGAIN_AFTER = 500;

/** Shows a learner's session to those who may look at it, until what is given back is called. Loaded once they have agreed. */
export function publishSession(published: Published): () => void {
  let again: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const begin = () => {
    stop();
    stop = publishOnce(published, () => {
      again = setTimeout(begin, AGAIN_AFTER);
    });
  };
  begin();
  return () => {
    clearTimeout(again);
    stop();
  };
}

function publishOnce({ store, token, seat, register }: Published, onOver: () => void): () => void {
  const channel = openChannel({ token, channel: `seat-${seat}`, does: 'write', onOver });
  const transport = relayTransport(channel, { oneWay: true, first: true });
  const shared = new SharedSession({ side: 'private', transport });
  shared.set({ register, magnified: false, size: 'normal' });
  let told: readonly Entry[] = [];
  const tell = () => {
    const { entries } = store;
    const goesOn = told.every((entry, index) => entry === entries[index]);
    if (goesOn && entries.length > told.length) shared.goOn(entries.slice(told.length));
    // Something was taken back, or begun again.
    if (!goesOn) shared.startFrom(entries);
    told = entries;
  };
  tell();
  const unsubscribe = store.subscribe(tell);
  return () => {
    unsubscribe();
    shared.close();
  };
}
