import type { FileFormat, Paper, PaperQuality } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';

/** The folders every device has. One can make others. */
export const FOLDERS_OF_DEVICE = ['documents', 'photos', 'downloads'] as const;

/** A file on the persona's device. What lies in the drawer at the beginning is files too. */
export interface DeskFile {
  /** Of a paper of the drawer, the paper's own id; of a file made later, `file-1`, `file-2` … */
  id: string;
  /** What it shows and how it is made. Its `id` stays the one of the paper it was made from. */
  paper: Paper;
  name: string;
  /** One of `FOLDERS_OF_DEVICE` or the name of a folder one has made. */
  folder: string;
  /** Since when it is there. */
  at: Instant;
  /** It lies in the bin, from where it can be taken back. */
  deleted?: boolean;
}

/** What can be done with the files of the device. Nothing is lost: what is changed inside becomes a second file. */
export type FileAct =
  | { do: 'rename'; file: string; name: string }
  | { do: 'move'; file: string; folder: string }
  | { do: 'delete'; file: string }
  | { do: 'restore'; file: string }
  | { do: 'make-folder'; name: string }
  /** A lighter copy: fewer pixels, the same picture. */
  | { do: 'lighten'; file: string }
  /** A copy in another format. */
  | { do: 'convert'; file: string; format: Exclude<FileFormat, 'heic'> }
  /** A copy of a locked PDF that opens without a password. */
  | { do: 'unlock'; file: string }
  /** The paper is photographed again, all sides and pages of it. */
  | { do: 'photograph'; file: string; quality: PaperQuality }
  /** Something was downloaded from a portal. */
  | { do: 'download'; paper: Paper };

/** What was done with the files so far; `filesAt` of the engine gives the files themselves. */
export interface FileChanges {
  /** Files made since the beginning, oldest first. */
  made: DeskFile[];
  /** Folders made since the beginning. */
  folders: string[];
  /** New name, place or bin, by file id. */
  changed: Record<string, Partial<Pick<DeskFile, 'name' | 'folder' | 'deleted'>>>;
}

export const NO_FILE_CHANGES: FileChanges = { made: [], folders: [], changed: {} };
