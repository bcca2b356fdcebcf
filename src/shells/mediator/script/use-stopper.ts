import { useEffect, useRef } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { REMOTE_KEYS } from '#shells/mediator/script/keys.ts';

interface Stoppable {
  shared: SharedSession;
  busy: boolean;
  stop: () => void;
}

/** Keys that lead, or only prepare another key. */
const NO_TOUCH: readonly string[] = [...Object.values(REMOTE_KEYS), 'Shift', 'Control', 'Alt', 'Meta'];

/** Stops what is under way as soon as a person touches the stage, presses Escape, or takes the hand elsewhere. */
export function useStopper({ shared, busy, stop }: Stoppable): void {
  const latest = useRef(stop);
  latest.current = stop;
  useEffect(() => {
    if (!busy) return;
    const listening = new AbortController();
    const { signal } = listening;
    const onStage = (event: Event) =>
      event.isTrusted && event.target instanceof Element && event.target.closest('[data-stage]') !== null;
    const touch = (event: Event) => {
      if (onStage(event)) latest.current();
    };
    const press = (event: KeyboardEvent) => {
      const isTouch = onStage(event) && !NO_TOUCH.includes(event.key);
      if (event.key === 'Escape' || isTouch) latest.current();
    };
    window.addEventListener('pointerdown', touch, { capture: true, signal });
    window.addEventListener('keydown', press, { capture: true, signal });
    const leave = shared.subscribe(() => {
      if (!shared.acts) latest.current();
    });
    return () => {
      listening.abort();
      leave();
    };
  }, [shared, busy]);
}
