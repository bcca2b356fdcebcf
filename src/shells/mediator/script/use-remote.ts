import { useEffect, useRef } from 'react';
import { REMOTE_KEYS } from '#shells/mediator/script/keys.ts';
import type { Conductor } from '#shells/mediator/script/use-conductor.ts';

/** Page Down and Page Up lead the script, wherever one is in the window; not under a dialog, which may have to be read on. */
export function useRemote({ next, back }: Pick<Conductor, 'next' | 'back'>): void {
  const latest = useRef({ next, back });
  latest.current = { next, back };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (document.querySelector('dialog[open]')) return;
      const isNext = event.key === REMOTE_KEYS.next;
      if (!isNext && event.key !== REMOTE_KEYS.back) return;
      event.preventDefault();
      // A key that is held down is one press.
      if (event.repeat) return;
      if (isNext) latest.current.next();
      else latest.current.back();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
