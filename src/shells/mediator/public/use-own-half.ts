import { type RefObject, useLayoutEffect, useState } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { fieldOf } from '#shells/mediator/mirror/field-in-hand.ts';

/** Whether the strip has to lie at the top of the stage, because the box that is being filled in is at its foot. */
export function useOwnHalf(shared: SharedSession, strip: RefObject<HTMLElement | null>, label?: string): boolean {
  const [isAbove, setAbove] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another box may stand elsewhere
  useLayoutEffect(() => {
    const boxNow = () => fieldOf(shared).element?.getBoundingClientRect();
    const choose = (box: DOMRect | undefined) => box && setAbove((box.top + box.bottom) / 2 > window.innerHeight / 2);
    // The box may come into sight a moment later, or be scrolled: the strip leaves its place only when it would hide the box.
    const leave = () => {
      const box = boxNow();
      const own = strip.current?.getBoundingClientRect();
      if (box && own && box.top < own.bottom && box.bottom > own.top) choose(box);
    };
    choose(boxNow());
    window.addEventListener('scroll', leave, { capture: true, passive: true });
    window.addEventListener('resize', leave);
    return () => {
      window.removeEventListener('scroll', leave, { capture: true });
      window.removeEventListener('resize', leave);
    };
  }, [shared, strip, label]);
  return isAbove;
}
