import { messageIn, messageToText } from '#backend/sharing/message-text.ts';
import type { Glimpse, Message, Told } from '#backend/sharing/messages.ts';
import { isMessage } from '#backend/sharing/read-message.ts';
import type { Transport } from '#backend/sharing/transport.ts';
import type { RelayChannel } from '#workshop/client/links.ts';

/** What passes is told so often at most, in milliseconds: the latest counts. */
const GLIMPSE_EVERY = 80;
/** So much kept, in characters, and all of it is told anew in one: what was done on earlier pages is past. */
const MOST_KEPT = 120_000;

/** What is told to devices that only look on; they tell nothing, and need to know nothing of windows. */
const TOLD_ONE_WAY = new Set<Message['say']>(['update', 'gesture', 'glimpse', 'anew']);

interface Ways {
  oneWay: boolean;
  first: boolean;
}

/**
 * Between the devices that share a session through a relay. What the private window leaves with the windows of its own browser
 * stays in it. `oneWay`: this device tells, the others look on, and whoever comes late hears what the relay has kept. `first`: what
 * it tells is told anew, whatever the relay kept before.
 */
export function relayTransport(channel: RelayChannel, { oneWay, first }: Ways): Transport {
  const glimpses = new Map<Glimpse['see'], Message>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = 0;
  let begins = false;
  let isTelling = false;
  let tellWhole = () => {};

  const put = (message: Message) => {
    const text = messageToText(message);
    const keep = message.say === 'update' || (oneWay && (message.say === 'gesture' || message.say === 'anew'));
    const anew = keep && begins;
    if (anew) begins = false;
    kept = anew ? 0 : kept + (keep ? text.length : 0);
    channel.send(text, { keep, ...(anew ? { anew } : {}) });
  };
  const putGlimpses = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const glimpse of glimpses.values()) put(glimpse);
    glimpses.clear();
  };
  const startAgain = () => {
    begins = true;
    isTelling = true;
    tellWhole();
    begins = false;
    isTelling = false;
  };
  channel.onLost(startAgain);

  return {
    send(message) {
      if (message.say === 'entrust' || (oneWay && !TOLD_ONE_WAY.has(message.say))) return;
      if (message.say === 'glimpse') {
        glimpses.set(message.glimpse.see, message);
        timer ??= setTimeout(putGlimpses, GLIMPSE_EVERY);
        return;
      }
      // In their order: where the pointer was before what it pressed.
      putGlimpses();
      put(message);
      if (kept > MOST_KEPT && !isTelling) startAgain();
    },
    listen: (listener) => {
      if (!oneWay) channel.listen((text) => listener(passable(messageIn(text))));
    },
    onBack: (listener) => channel.onBack(listener),
    onLost: (listener) => {
      tellWhole = listener;
      if (first) startAgain();
    },
    close: () => {
      putGlimpses();
      channel.close();
    },
  };
}

/** What the private window leaves with others never comes from another device. */
function passable(message: unknown): unknown {
  return isMessage(message) && message.say === 'entrust' ? undefined : message;
}

/**
 * On a device that only looks on. Nobody there answers its hello: it remembers what the hand did on the page that is open, and
 * tells itself.
 */
export function watchingTransport(channel: RelayChannel, onFirst: () => void): Transport {
  let sofar: Told[] = [];
  let hear: (message: unknown) => void = () => {};
  return {
    send: (message) => {
      if (message.say !== 'hello' || sofar.length === 0) return;
      const told: Message = { from: 'relay', say: 'so-far', to: message.from, gestures: sofar };
      queueMicrotask(() => hear(told));
    },
    listen: (listener) => {
      hear = listener;
      channel.listen((text) => {
        const message = messageIn(text);
        if (!isMessage(message)) return;
        if (message.say === 'update') onFirst();
        if (message.say === 'anew') sofar = [];
        if (message.say === 'gesture') sofar = withTold(sofar, message.told);
        listener(message);
      });
    },
    close: () => channel.close(),
  };
}

/** What was done on an earlier page is past; what is told once more counts once. */
function withTold(sofar: readonly Told[], told: Told): Told[] {
  return [...sofar.filter(({ page, id }) => page === told.page && id !== told.id), told];
}
