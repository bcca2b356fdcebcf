import { useEffect } from 'react';

/** Names this window in the bar of the device, where two lie side by side, whatever the pages of the portal call themselves. */
export function useOwnTitle(title: string): void {
  useEffect(() => {
    const name = () => {
      if (document.title !== title) document.title = title;
    };
    name();
    const renamed = new MutationObserver(name);
    renamed.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => renamed.disconnect();
  }, [title]);
}
