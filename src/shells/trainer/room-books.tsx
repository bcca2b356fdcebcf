import { createContext, type ReactNode, useContext } from 'react';
import type { Setting } from '#engine/session/setting.ts';

/** A scenario as the trainer chooses it from the list. */
export interface ListedScenario {
  id: string;
  title: string;
  /** The agency's name. */
  agency: string;
  minutes: number;
}

/** What can be known of scenarios: all of them by name, those of this workshop with their rules. */
export interface Books {
  scenarios: readonly ListedScenario[];
  /** Undefined until it was loaded. */
  settingOf(scenario: string): Setting | undefined;
}

const BooksContext = createContext<Books>({ scenarios: [], settingOf: () => undefined });

/** Gives the room its scenarios. */
export function BooksProvider({ books, children }: { books: Books; children: ReactNode }) {
  return <BooksContext value={books}>{children}</BooksContext>;
}

export const useBooks = (): Books => useContext(BooksContext);

/** The title of a scenario; its id where it is not known here. */
export function useTitles(): (scenario: string | undefined) => string {
  const { scenarios } = useBooks();
  return (scenario) => scenarios.find(({ id }) => id === scenario)?.title ?? scenario ?? '';
}
