import { createContext, useContext } from 'react';

/** A file of the persona's device, as file fields offer it. */
export interface PickableFile {
  /** Of the file, not of the paper it was made from. */
  id: string;
  /** How the file is called, with its extension. */
  name: string;
  /** What tells it from its neighbours, e.g. since when it is there; may be empty. */
  detail: string;
  /** In bytes. */
  size: number;
  /** What the file shows, in words: a payslip of March. */
  paperName: string;
}

export interface PaperPicker {
  files: PickableFile[];
  /** Whose files they are. */
  firstName?: string;
  /** The file itself, made when it is asked for. */
  toFile: (fileId: string) => Promise<File>;
}

/** Lets file fields offer the persona's files without knowing where they come from. The app provides it. */
export const PaperPickerContext = createContext<PaperPicker | undefined>(undefined);

export const usePaperPicker = (): PaperPicker | undefined => useContext(PaperPickerContext);
