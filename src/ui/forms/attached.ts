import type { Problem } from '#domain/form.ts';

/** A file that was received: what a portal knows of it. */
export interface Attached {
  fileName: string;
  size: number;
}

/** How far a file has come on its way to the agency. */
export type FileState =
  | { is: 'waiting' }
  /** How much has arrived, from 0 to 1. */
  | { is: 'sending'; progress: number }
  /** The connection broke; what has arrived is kept. */
  | { is: 'cut'; progress: number }
  | { is: 'refused'; problem: Omit<Problem, 'field'> }
  /** The id of the upload, and what the portal's machines have checked. */
  | { is: 'received'; upload: string; checks: readonly string[] };

/** One file of a file field. */
export interface FileLine {
  /** Stays the same from the choice to the receipt. */
  key: string;
  name: string;
  /** In bytes. */
  size: number;
  state: FileState;
}

export interface ChosenFile {
  file: File;
  /** Which file of the persona's device it is, if any. */
  fileId?: string;
}

/** All files of one field, and what can be done with them. */
export interface FieldFiles {
  lines: readonly FileLine[];
  add: (files: ChosenFile[]) => void;
  /** Takes a file back, on its way or received. */
  remove: (key: string) => void;
  /** Goes on where the connection broke. */
  resume: (key: string) => void;
}

/** Whether two files are the same to whoever looks at a list of them. */
export function isSameFile(one: Pick<FileLine, 'name' | 'size'>, other: Pick<FileLine, 'name' | 'size'>): boolean {
  return one.name === other.name && one.size === other.size;
}

/** The lines that count towards how many files a field takes: a refused file was not taken. */
export function takenOf(lines: readonly FileLine[]): FileLine[] {
  return lines.filter(({ state }) => state.is !== 'refused');
}
