import { bytesIn, bytesToText } from '#backend/sharing/message-text.ts';
import type { KeptCopy } from '#backend/sharing/shared-session.ts';

/** What the names of copies begin with, in the window's own storage. */
export const COPIES = 'presentation/';
/** How long writing waits for more, in milliseconds. */
const PAUSE = 150;

/** A copy in the window's own storage: it outlives a reload and a crash of the page, and goes with the window. */
export function copyInWindow(session: string): KeptCopy {
  const key = COPIES + session;
  let waiting: Parameters<KeptCopy['write']>[0] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeNow = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    const { session, entrusted } = waiting();
    waiting = undefined;
    const text = JSON.stringify({ session: bytesToText(session), entrusted });
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
        return found && { session: bytesIn(found.session), entrusted: found.entrusted };
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
