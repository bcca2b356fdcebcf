import { useEffect, useState } from 'react';
import type { Control } from '#workshop/protocol.ts';

/** So long one's own session stays when the trainer's is to be followed: what was typed last is kept meanwhile, in milliseconds. */
const GIVES_WAY = 600;

/** What is to be followed now: a little later than the trainer says so, and no longer. */
export function useGivingWay(follow: Control['follow']): Control['follow'] {
  const [followed, setFollowed] = useState(follow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time is known by its id
  useEffect(() => {
    if (!follow) return setFollowed(undefined);
    // A box that is left is kept, even half filled in.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const timer = setTimeout(() => setFollowed(follow), GIVES_WAY);
    return () => clearTimeout(timer);
  }, [follow?.id]);
  return follow && followed;
}
