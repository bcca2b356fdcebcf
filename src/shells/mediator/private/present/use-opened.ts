import { useEffect, useState } from 'react';
import type { Place } from '#shells/mediator/private/present/second-screen.ts';

/** How often it is looked up which windows were closed, in milliseconds: a window tells its opener nothing. */
const LOOK_EVERY = 1000;

export interface Opened {
  /** Windows that this one has opened and that are still there. */
  windows: readonly Window[];
  /** Opens one more, there or beside what lies here; false when the browser blocks it. */
  open: (place?: Place) => boolean;
  close: (window: Window) => void;
}

/** The public windows that this window has opened, which it alone may close. */
export function useOpened(href: string): Opened {
  const [windows, setWindows] = useState<readonly Window[]>([]);
  const isAny = windows.length > 0;

  useEffect(() => {
    if (!isAny) return;
    const look = () => setWindows((known) => (known.some(({ closed }) => closed) ? known.filter(isThere) : known));
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [isAny]);

  return {
    windows,
    open: (place = placeHere()) => {
      const { left, top, width, height } = place;
      const opened = window.open(href, '_blank', `popup,left=${left},top=${top},width=${width},height=${height}`);
      if (opened) setWindows((known) => [...known, opened]);
      return opened !== null;
    },
    close: (one) => {
      one.close();
      setWindows((known) => known.filter((other) => other !== one));
    },
  };
}

const isThere = ({ closed }: Window): boolean => !closed;

/** Over this window, smaller than it: both can be seen, and the new one can be taken by its bar. */
function placeHere(): Place {
  const width = Math.round(Math.min(1280, Math.max(480, window.outerWidth * 0.6)));
  const height = Math.round(Math.min(800, Math.max(400, window.outerHeight * 0.7)));
  return { left: Math.round(window.screenX + window.outerWidth - width), top: window.screenY + 60, width, height };
}
