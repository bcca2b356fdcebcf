import type { Message } from '#backend/sharing/messages.ts';

/** How bytes stand in the text of a message. */
const BYTES = '$bytes';

/** Bytes as a text that passes everywhere. */
export function bytesToText(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes that such a text stands for; throws when it is none. */
export function bytesIn(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** A message as text, for a way on which nothing else travels. */
export function messageToText(message: Message): string {
  return JSON.stringify(message, (_, value: unknown) =>
    value instanceof Uint8Array ? { [BYTES]: bytesToText(value) } : value,
  );
}

/** What such a text holds, unread; undefined when it is none. */
export function messageIn(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => {
      const bytes = typeof value === 'object' && value !== null && BYTES in value ? value[BYTES] : undefined;
      return typeof bytes === 'string' ? bytesIn(bytes) : value;
    });
  } catch {
    return undefined;
  }
}
