import { useState } from 'react';

/** How much the coach says: nothing, a question, where to look, what to do, or the place itself. */
export type HintLevel = 0 | 1 | 2 | 3 | 4;

export const HINT_LEVELS = [1, 2, 3, 4] as const;

export interface Help {
  level: HintLevel;
  /** The most that it may say here. */
  most: HintLevel;
  /** The kind of help wanted from now on. */
  choose: (level: HintLevel) => void;
  /** One hint more, for what is to be done now. */
  askMore: () => void;
}

/**
 * A kind of help that was chosen is kept: who asked to be shown is led gesture by gesture to the end. Single hints hold
 * while the same thing is to be done; with the next one the coach is as discreet again as before.
 */
export function useLevel(subject: string, first: HintLevel, most: HintLevel = 4): Help {
  const [chosen, setChosen] = useState(first);
  const [hint, setHint] = useState<{ subject: string; level: HintLevel }>({ subject, level: 0 });
  const wanted = hint.subject === subject && hint.level > chosen ? hint.level : chosen;
  const level = Math.min(wanted, most) as HintLevel;
  return {
    level,
    most,
    choose: (next) => {
      setChosen(next);
      setHint({ subject, level: 0 });
    },
    askMore: () => setHint({ subject, level: Math.min(level + 1, 4) as HintLevel }),
  };
}
