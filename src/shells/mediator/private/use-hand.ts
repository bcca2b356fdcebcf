import { useEffect, useRef, useState } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { useStage } from '#shells/mediator/use-shared.ts';

/** A public window that is reloaded is back before that, in milliseconds. */
const GRACE = 4000;

/**
 * The hand comes back by itself when the last public window goes away with it; says so until it is handed over again. When
 * the hand comes back to this window's side, what is done here counts; at first and after a reload the stage sees to it.
 */
export function useHand(shared: SharedSession, publicWindows: number): boolean {
  const { hand } = useStage(shared);
  const [cameBack, setCameBack] = useState(false);
  const isAlone = hand === 'public' && publicWindows === 0;

  const before = useRef(hand);

  useEffect(() => {
    if (hand === 'private' && before.current !== hand) shared.claim();
    if (hand === 'public') setCameBack(false);
    before.current = hand;
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
