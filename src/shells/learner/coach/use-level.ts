import { useState } from 'react';

/** How much the coach says: nothing, a question, where to look, what to do, or the place itself. */
export type HintLevel = 0 | 1 | 2 | 3 | 4;

export const HINT_LEVELS = [1, 2, 3, 4] as const;

/**
 * The level the learner chose, for as long as the same thing is to be done: who asked to be shown is led gesture by
 * gesture. With the next thing the coach falls back to its question, and to silence for those who asked for nothing.
 */
export function useLevel(subject: string, first: HintLevel): [HintLevel, (level: HintLevel) => void] {
  const [chosen, setChosen] = useState({ subject, level: first });
  const level = chosen.subject === subject ? chosen.level : (Math.min(chosen.level, 1) as HintLevel);
  return [level, (next) => setChosen({ subject, level: next })];
}
