import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ConnectionError, client } from '#api/client.ts';
import type { ProcedureId } from '#domain/agency.ts';
import type { Answers } from '#domain/form.ts';
import { useGuard } from '#ui/guard/guard-provider.tsx';

/** How long someone stops typing before it is kept, in milliseconds. */
const PAUSE = 300;

interface SavedAnswers {
  /** An answer to be kept after a pause. */
  note: (field: string, value: string) => void;
  save: () => Promise<void>;
  /** Changes with every note; undefined while something is not kept yet. */
  stamp: () => number | undefined;
  unkept: boolean;
}

/**
 * Keeps answers at the agency: soon after typing, and at the latest when the page is left. What may become somebody's
 * real number is not kept while it is being typed: only once the field is left or the page goes on.
 */
export function useSavedAnswers(procedure: ProcedureId, formId: string): SavedAnswers {
  const { inspect, mayBeUnfinished } = useGuard();
  const unsaved = useRef<Answers>({});
  const notes = useRef(0);
  const queue = useRef(Promise.resolve());
  const timer = useRef<number>(undefined);
  const [unkept, setUnkept] = useState(false);

  const keep = useCallback(
    (mayBeKept: (value: string) => boolean) => {
      window.clearTimeout(timer.current);
      // One after the other: an older answer must not arrive last.
      queue.current = queue.current.then(async () => {
        const sent = Object.fromEntries(Object.entries(unsaved.current).filter(([, value]) => mayBeKept(value)));
        if (Object.keys(sent).length === 0) return;
        try {
          await client.saveDraft(procedure, formId, sent);
          for (const [field, value] of Object.entries(sent)) {
            if (unsaved.current[field] === value) delete unsaved.current[field];
          }
          setUnkept(false);
        } catch (error) {
          if (!(error instanceof ConnectionError)) throw error;
          // Stays noted, and goes with the next save.
          setUnkept(true);
        }
      });
      return queue.current;
    },
    [procedure, formId],
  );
  const save = useCallback(() => keep((value) => inspect(value).kind !== 'real'), [keep, inspect]);
  const saveFinished = useCallback(() => keep((value) => !mayBeUnfinished(value)), [keep, mayBeUnfinished]);

  const note = useCallback(
    (field: string, value: string) => {
      notes.current += 1;
      unsaved.current[field] = value;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(saveFinished, PAUSE);
    },
    [saveFinished],
  );
  const stamp = useCallback(() => (Object.keys(unsaved.current).length === 0 ? notes.current : undefined), []);

  useEffect(() => {
    const leave = () => void saveFinished();
    const leaveField = () => {
      if (Object.values(unsaved.current).some(mayBeUnfinished)) void save();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    document.addEventListener('focusout', leaveField);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      document.removeEventListener('focusout', leaveField);
    };
  }, [save, saveFinished, mayBeUnfinished]);

  // Before whatever holds this page ends, and with it the session that answers.
  useLayoutEffect(() => () => void saveFinished(), [saveFinished]);

  return { note, save, stamp, unkept };
}
