import type { RelayChannel } from '#workshop/client/links.ts';

/** The windows of a presentation go from one scenario to the next: each message says of which it is. */
const END_OF_NAME = '\n';
const NAME = /^[\w-]+\/[\w-]+$/;

/** A channel on which this window tells and hears of one scenario alone. */
export function channelOf(scenario: string, channel: RelayChannel): RelayChannel {
  return {
    ...channel,
    send: (message, how) => channel.send(`${scenario}${END_OF_NAME}${message}`, how),
    listen: (listener) =>
      channel.listen((text) => {
        const [name, message] = parted(text);
        if (name === scenario) listener(message);
      }),
  };
}

/** A device that shows whichever scenario is presented: `onScenario` is given a channel of it, as soon as it is heard of. */
export function hearScenarios(
  channel: RelayChannel,
  onScenario: (scenario: string, channel: RelayChannel) => void,
): void {
  let shown: string | undefined;
  let hear: (message: string) => void = () => {};
  channel.listen((text) => {
    const [scenario, message] = parted(text);
    if (!NAME.test(scenario)) return;
    if (scenario !== shown) {
      shown = scenario;
      const early: string[] = [];
      hear = (told) => void early.push(told);
      onScenario(scenario, {
        ...channel,
        send: (told, how) => {
          if (shown === scenario) channel.send(`${scenario}${END_OF_NAME}${told}`, how);
        },
        listen: (listener) => {
          if (shown !== scenario) return;
          hear = listener;
          for (const told of early) listener(told);
        },
        // The device goes on hearing of the next one.
        close: () => {},
      });
    }
    hear(message);
  });
}

function parted(text: string): [scenario: string, message: string] {
  const end = text.indexOf(END_OF_NAME);
  return [text.slice(0, Math.max(0, end)), text.slice(end + 1)];
}
