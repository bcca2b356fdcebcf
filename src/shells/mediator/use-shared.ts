import { useEffect, useState, useSyncExternalStore } from 'react';
import type { OtherWindow } from '#backend/sharing/other-windows.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Stage } from '#backend/sharing/stage.ts';

/** How often a window asks who else is there, in milliseconds. */
const LOOK_EVERY = 2000;

/** What the windows agree on, now. */
export function useStage(shared: SharedSession): Stage {
  return useSyncExternalStore(shared.subscribe, () => shared.stage);
}

/** The other windows of the session. */
export function useOtherWindows(shared: SharedSession): readonly OtherWindow[] {
  const windows = useSyncExternalStore(shared.subscribe, () => shared.windows);
  useEffect(() => {
    const timer = setInterval(() => shared.look(), LOOK_EVERY);
    const back = () => shared.hello();
    window.addEventListener('pageshow', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pageshow', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [shared]);
  return windows;
}

/** How often the pages of this window have to be drawn anew, so that they are as those of the window that acts. */
export function useDrawings(shared: SharedSession): number {
  const [drawings, setDrawings] = useState(0);
  useEffect(() => shared.onAnew(() => setDrawings((n) => n + 1)), [shared]);
  return drawings;
}
