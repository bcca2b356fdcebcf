import { useEffect, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import { MINUTE } from '#domain/time.ts';

/** Calls back every real minute until the returned function is called; tests hand over one that obeys them. */
export type EveryMinute = (pass: () => void) => () => void;

/** A minute counts only while the page is looked at. */
export const everyRealMinute: EveryMinute = (pass) => {
  const clock = setInterval(() => document.visibilityState === 'visible' && pass(), MINUTE);
  return () => clearInterval(clock);
};

export interface RealTime {
  paused: boolean;
  toggle: () => void;
}

/** Lets the simulated clock follow the real one, in the exercises that ask for it; undefined in all the others. */
export function useRealTime(store: SessionStore, every: EveryMinute = everyRealMinute): RealTime | undefined {
  const [paused, setPaused] = useState(false);
  const { realTime } = store.setting.exercise;
  const runs = realTime && !paused;
  useEffect(() => {
    if (!runs) return;
    return every(() => store.append({ kind: 'wait', to: store.world.now + MINUTE, byClock: true }));
  }, [runs, store, every]);
  return realTime ? { paused, toggle: () => setPaused(!paused) } : undefined;
}
