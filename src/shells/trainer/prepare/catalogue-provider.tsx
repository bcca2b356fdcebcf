import { createContext, type ReactNode, useContext } from 'react';
import type { CatalogueEntry } from '#content/catalogue.ts';
import { useRegister } from '#ui/text/use-text.ts';

const CatalogueContext = createContext<readonly CatalogueEntry[]>([]);

/** Gives whoever prepares or prints the list of exercises. */
export function CatalogueProvider({
  catalogue,
  children,
}: {
  catalogue: readonly CatalogueEntry[];
  children: ReactNode;
}) {
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>;
}

export const useCatalogue = (): readonly CatalogueEntry[] => useContext(CatalogueContext);

/** An exercise of the list, by its id. */
export function useEntry(): (scenario: string | undefined) => CatalogueEntry | undefined {
  const catalogue = useCatalogue();
  return (scenario) => catalogue.find(({ id }) => id === scenario);
}

/** The title of an exercise; its id where this site does not know it. */
export function useTitle(): (scenario: string | undefined) => string {
  const register = useRegister();
  const entryOf = useEntry();
  return (scenario) => entryOf(scenario)?.title[register] ?? scenario ?? '';
}
