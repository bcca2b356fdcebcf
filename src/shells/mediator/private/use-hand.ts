import { useEffect, useState } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { useStage } from '#shells/mediator/use-shared.ts';

/** A public window that is reloaded is back before that, in milliseconds. */
const GRACE = 4000;

/**
 * The hand comes back by itself when the last public window goes away with it; says so until it is handed over again. Whenever
 * this window's side has the hand, what is done here counts.
 */
export function useHand(shared: SharedSession, publicWindows: number): boolean {
  const { hand } = useStage(shared);
  const [cameBack, setCameBack] = useState(false);
  const isAlone = hand === 'public' && publicWindows === 0;

  useEffect(() => {
    if (hand === 'private') shared.claim();
    else setCameBack(false);
  }, [shared, hand]);

  useEffect(() => {
    if (!isAlone) return;
    const timer = setTimeout(() => {
      shared.set({ hand: 'private' });
      setCameBack(true);
    }, GRACE);
    return () => clearTimeout(timer);
  }, [shared, isAlone]);

  return cameBack && hand === 'private';
}
