import { useEffect, useMemo, useRef, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { type DoneSoFar, markOf, restOf, stepsDone, type Way, wayFrom } from '#engine/coach/steps.ts';

/** How long the way is worked out in one go, so that nothing on the screen stops; and how long it rests, in milliseconds. */
const IN_ONE_GO = 8;
const REST = 16;

/** The whole way: what was done, and what is left; undefined as long as that is being worked out. */
export interface KnownWay {
  done: DoneSoFar;
  left: Way | undefined;
}

/** Works the way out a little at a time, and keeps it as long as the session goes along it. */
export function useWay(store: SessionStore, world: World): KnownWay {
  const { setting, lines } = store;
  const [known, setKnown] = useState<Way>();
  const done = useMemo(() => stepsDone(setting, lines), [setting, lines]);
  const mark = useMemo(() => markOf(world), [world]);
  const left = useMemo(() => known && restOf(known, world), [known, world]);
  const latest = useRef(world);
  latest.current = world;

  useEffect(() => {
    if (left && left !== known) setKnown(left);
  }, [left, known]);

  const isKnown = left !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is left follows from the mark, not from each word typed
  useEffect(() => {
    if (isKnown) return;
    const working = wayFrom(setting, latest.current);
    const goOn = () => {
      const since = performance.now();
      while (performance.now() - since < IN_ONE_GO) {
        const { done: isOver, value } = working.next();
        if (isOver) return setKnown(value);
      }
      timer = setTimeout(goOn, REST);
    };
    let timer = setTimeout(goOn, REST);
    return () => clearTimeout(timer);
  }, [setting, isKnown, mark]);

  return { done, left };
}
