import { useEffect, useRef, useState } from 'react';
import { ConnectionError, client } from '#api/client.ts';
import type { UploadView, WantedView } from '#api/contract.ts';
import type { ProcedureId } from '#domain/agency.ts';

interface KeptFiles {
  files: readonly UploadView[];
  add: (upload: UploadView) => void;
  remove: (upload: string) => void;
  /** The last change did not reach the agency. */
  unkept: boolean;
}

/** The files chosen for one paper and not sent with it yet: the agency keeps them, like a draft. */
export function useKeptFiles({ procedure, slot, attach = '', pending }: WantedView): KeptFiles {
  const [files, setFiles] = useState<readonly UploadView[]>(pending);
  const [unkept, setUnkept] = useState(false);
  // Several files may be received before the page is drawn again: each must find those before it.
  const latest = useRef(files);
  const saving = useRef(0);

  const show = (next: readonly UploadView[]) => {
    latest.current = next;
    setFiles(next);
  };
  const keep = async (next: readonly UploadView[]) => {
    show(next);
    saving.current += 1;
    try {
      await client.saveDraft(procedure as ProcedureId, attach, { [slot]: next.map(({ id }) => id).join(' ') });
      setUnkept(false);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      setUnkept(true);
    } finally {
      saving.current -= 1;
    }
  };
  useEffect(() => {
    // What the agency says while a change is on its way to it is older than that change.
    if (saving.current > 0) return;
    latest.current = pending;
    setFiles(pending);
  }, [pending]);

  return {
    files,
    add: (upload) => void keep([...latest.current, upload]),
    remove: (upload) => void keep(latest.current.filter(({ id }) => id !== upload)),
    unkept,
  };
}
