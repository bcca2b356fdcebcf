import { type RefObject, useEffect, useState } from 'react';
import type { DeskFile, FileAct } from '#domain/desk-file.ts';

/** What was just done with a file, and the file that came out of it. */
export interface Done {
  act: FileAct;
  /** How the file was called before. */
  name: string;
  /** The new file; absent when only the old one changed. */
  made?: DeskFile;
}

/** Remembers what was done last, so that it can be said and undone, and brings the focus there. */
export function useDone(
  files: readonly DeskFile[],
  onAct: (act: FileAct) => void,
  whole: RefObject<HTMLElement | null>,
) {
  const [last, setLast] = useState<{ act: FileAct; name: string; known: readonly string[] }>();
  const made = last && files.find(({ id }) => !last.known.includes(id));
  useEffect(() => {
    if (!last || last.act.do === 'photograph') return;
    // What can be done next with the outcome, or else the name of the file that has changed.
    const outcome = whole.current?.querySelector<HTMLElement>('[data-outcome] button');
    (outcome ?? whole.current?.querySelector<HTMLElement>('[data-opened]'))?.focus();
  }, [last, whole]);
  return {
    done: last && { act: last.act, name: last.name, ...(made ? { made } : {}) },
    forget: () => setLast(undefined),
    act: (act: FileAct, name: string) => {
      setLast({ act, name, known: files.map(({ id }) => id) });
      onAct(act);
    },
  };
}
