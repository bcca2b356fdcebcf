import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** Longer than the relay ever stays silent: the line is dead. */
export const SILENCE = 40_000;

/**
 * Reads Server-Sent Events until the line ends; rejects when it breaks, or falls silent. `onSign` hears of every sign of life,
 * comments included.
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: EventSourceMessage) => void,
  onSign: () => void = () => {},
): Promise<void> {
  const parser = createParser({ onEvent });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(() => void reader.cancel(), SILENCE);
  };
  try {
    listen();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      listen();
      onSign();
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    clearTimeout(silence);
    reader.cancel().catch(() => {});
  }
}
