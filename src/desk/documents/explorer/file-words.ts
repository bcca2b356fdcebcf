import { useMemo } from 'react';
import { paperName } from '#desk/documents/paper-name.ts';
import { type DeskFile, FOLDERS_OF_DEVICE } from '#domain/desk-file.ts';
import { extensionOf, type FileFormat } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** How files, folders and formats are called on the screen. */
export interface FileWords {
  /** What a file shows: « Bulletin de paie, mars 2031 ». */
  shownIn: (file: Pick<DeskFile, 'paper'>) => string;
  folder: (folder: string) => string;
  /** « JPG », as people say. */
  short: (format: FileFormat) => string;
  /** « 29 mars 2031 »: a list has no room for the day of the week. */
  date: (at: Instant) => string;
}

export function useFileWords(): FileWords {
  const say = useText('explorer');
  const sayPaper = useText('papers');
  const format = useFormat();
  return useMemo(
    () => ({
      shownIn: ({ paper }) => paperName(sayPaper, format, paper),
      folder: (folder) => (FOLDERS_OF_DEVICE.some((one) => one === folder) ? say(`folders.${folder}`) : folder),
      short: (one) => extensionOf(one).toUpperCase(),
      date: (at) => format.day(at).replace(/^\S+ /, ''),
    }),
    [say, sayPaper, format],
  );
}
