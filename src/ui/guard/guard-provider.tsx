import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { inspect, mayBeUnfinished, type Verdict } from '#domain/guard/guard.ts';

/** Keeps identifiers of real people out of everything that can be typed. */
export interface Guard {
  inspect: (text: string) => Verdict;
  /** Whether a text may be the beginning of a real identifier: it is not kept before it is finished. */
  mayBeUnfinished: (text: string) => boolean;
  /** Shows the persona's card, where there is one. */
  onShowCard?: () => void;
}

interface Known {
  fiction: readonly string[];
  onShowCard?: () => void;
}

const GuardContext = createContext<Known>({ fiction: [] });

interface GuardProviderProps {
  /** Every string that belongs to the exercise; without it, that of the provider around. Keep it the same array. */
  fiction?: readonly string[];
  onShowCard?: () => void;
  children: ReactNode;
}

/** Tells the guard what belongs to the exercise, and how to show the persona's card. */
export function GuardProvider({ fiction, onShowCard, children }: GuardProviderProps) {
  const around = useContext(GuardContext);
  const known = useMemo(
    () => ({ fiction: fiction ?? around.fiction, onShowCard: onShowCard ?? around.onShowCard }),
    [around, fiction, onShowCard],
  );
  return <GuardContext value={known}>{children}</GuardContext>;
}

/** The guard of this place; without a provider nothing belongs to an exercise, and real data are kept out all the same. */
export function useGuard(): Guard {
  const { fiction, onShowCard } = useContext(GuardContext);
  return useMemo(
    () => ({
      inspect: (text) => inspect(text, fiction),
      mayBeUnfinished: (text) => mayBeUnfinished(text, fiction),
      onShowCard,
    }),
    [fiction, onShowCard],
  );
}
