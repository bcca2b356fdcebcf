import type { KeptCopy } from '#backend/sharing/shared-session.ts';

/** How long writing waits for more, in milliseconds. */
const PAUSE = 150;

/** A copy in the window's own storage: it outlives a reload and a crash of the page, and goes with the window. */
export function copyInWindow(session: string): KeptCopy {
  const key = `presentation/${session}`;
  let waiting: Parameters<KeptCopy['write']>[0] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeNow = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    const { session, entrusted } = waiting();
    waiting = undefined;
    const text = JSON.stringify({ session: toText(session), entrusted });
    try {
      sessionStorage.setItem(key, text);
    } catch {
      // Full or forbidden: the other windows still have it.
    }
  };
  window.addEventListener('pagehide', writeNow);
  return {
    read: () => {
      try {
        const found = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        return found && { session: fromText(found.session), entrusted: found.entrusted };
      } catch {
        return undefined;
      }
    },
    write: (copy) => {
      waiting = copy;
      timer ??= setTimeout(writeNow, PAUSE);
    },
  };
}

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const fromText = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
