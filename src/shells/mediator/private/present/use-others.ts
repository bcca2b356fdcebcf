import { useEffect, useRef, useState } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { usePublicWindows } from '#shells/mediator/private/present/use-public-windows.ts';

/** How often a window that was closed may be asked before it counts as gone, and how long each time, in milliseconds. */
const LOOKS = 3;
const LOOK_AFTER = 300;

/**
 * How many public windows there are that were not opened here, besides `own`. A window that is closed may not have had the time to
 * say goodbye: until the others have answered, it is not taken for one that somebody else has opened.
 */
export function useOthers(shared: SharedSession, own: number): number {
  const others = Math.max(0, usePublicWindows(shared) - own);
  const before = useRef({ own, others });
  const [isAsking, setAsking] = useState(false);

  useEffect(() => {
    const isFewer = own < before.current.own;
    before.current.own = own;
    if (!isFewer) return;
    setAsking(true);
    let looks = 0;
    const timer = setInterval(() => {
      shared.look();
      looks += 1;
      if (looks < LOOKS) return;
      clearInterval(timer);
      setAsking(false);
    }, LOOK_AFTER);
    return () => clearInterval(timer);
  }, [shared, own]);

  useEffect(() => {
    if (!isAsking) before.current.others = others;
  }, [isAsking, others]);

  return isAsking ? Math.min(others, before.current.others) : others;
}
