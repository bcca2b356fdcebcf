import { createContext, type ReactNode, useMemo } from 'react';
import type { Register } from '#domain/text.ts';
import { type Awaited, type Catalog, openWords, type Words } from '#ui/text/words.ts';

export type { Awaited, Catalog, CompiledMessage } from '#ui/text/words.ts';

export const WordsContext = createContext<Words | undefined>(undefined);

interface TextProviderProps {
  register: Register;
  /** The text files of this register, by namespace. */
  catalogs: Record<string, Catalog>;
  /** Texts that will come; the catalogs are then given anew. */
  awaited?: Awaited | undefined;
  children: ReactNode;
}

/** Gives words to everything below. Keep `catalogs` the same object between renders. */
export function TextProvider({ register, catalogs, awaited, children }: TextProviderProps) {
  const words = useMemo(() => openWords(register, catalogs, awaited), [register, catalogs, awaited]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
