import { createContext, useContext } from 'react';

/** A paper that the persona has in hand now. */
export interface PickablePaper {
  id: string;
  name: string;
  /** What tells it from its neighbours, e.g. the month; may be empty. */
  detail: string;
}

export interface PaperPicker {
  papers: PickablePaper[];
  /** Whose papers they are. */
  firstName?: string;
  /** The paper as the file a scanner would have made of it. */
  toFile: (paperId: string) => Promise<File>;
}

/** Lets file fields offer the persona's papers without knowing where they come from. The app provides it. */
export const PaperPickerContext = createContext<PaperPicker | undefined>(undefined);

export const usePaperPicker = (): PaperPicker | undefined => useContext(PaperPickerContext);
