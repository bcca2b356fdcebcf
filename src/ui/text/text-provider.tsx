import { createContext, type ReactNode, useMemo } from 'react';
import type { Register } from '#domain/text.ts';
import { type Catalog, openWords, type Words } from '#ui/text/words.ts';

export type { Catalog, CompiledMessage } from '#ui/text/words.ts';

export const WordsContext = createContext<Words | undefined>(undefined);

interface TextProviderProps {
  register: Register;
  /** The text files of this register, by namespace. */
  catalogs: Record<string, Catalog>;
  children: ReactNode;
}

/** Gives words to everything below. Keep `catalogs` the same object between renders. */
export function TextProvider({ register, catalogs, children }: TextProviderProps) {
  const words = useMemo(() => openWords(register, catalogs), [register, catalogs]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
