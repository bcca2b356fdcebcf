import { useEffect, useRef } from 'react';

/**
 * Moves the focus to what a press has opened, and back to where it was once it is closed. Only presses in here count:
 * when the coach or a replay opens something, the focus stays with the person.
 */
export function useActedFocus(open: string | undefined) {
  const whole = useRef<HTMLElement>(null);
  const acted = useRef(false);
  const before = useRef(open);
  useEffect(() => {
    const left = before.current;
    before.current = open;
    if (!acted.current || left === open) return;
    acted.current = false;
    const wanted = open === undefined ? `[data-item="${CSS.escape(left ?? '')}"]` : '[data-opened]';
    whole.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [open]);
  const acting = (act: () => void) => () => {
    acted.current = true;
    act();
  };
  return { whole, acting };
}
