import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { UPLOAD_CHECKS, type UploadView } from '#api/contract.ts';
import { UPLOAD_MAX_FILES } from '#domain/paper.ts';
import { useAgencySite } from '#portal-kit/data/agency.ts';
import { usePortal } from '#portal-kit/data/portal-visit.ts';
import { SendingQueue } from '#portal-kit/uploads/sending-queue.ts';
import type { Attached, FieldFiles, FileLine, FileState } from '#ui/forms/attached.ts';

interface Uploading {
  /** The files of one field: those received, as the page knows them, and those on their way. */
  filesFor: (field: string, received: readonly (Attached & { id: string })[]) => FieldFiles;
  /** What keeps the page from going on: a file of these fields that is on its way, or was cut short. */
  unfinished: (fields: readonly string[]) => 'sending' | 'cut' | undefined;
}

interface Changes {
  received: (field: string, upload: UploadView) => void;
  /** A received file is taken back. */
  removed: (field: string, upload: string) => void;
}

/** Sends files at once, so that what is wrong with one is said while the question is still in sight. */
export function useUploading(changes: Changes): Uploading {
  const { agency } = useAgencySite();
  const portal = usePortal();
  const latest = useRef({ changes, portal });
  latest.current = { changes, portal };
  const [queue] = useState(
    () =>
      new SendingQueue(agency, {
        received: (field, upload) => latest.current.changes.received(field, upload),
        turnedAway: () => latest.current.portal.turnAway(),
      }),
  );
  const onTheirWay = useSyncExternalStore(queue.subscribe, () => queue.files);
  useEffect(() => () => queue.close(), [queue]);

  const filesFor: Uploading['filesFor'] = (field, received) => {
    const there = received.map(({ id, fileName, size }): FileLine => {
      const state: FileState = { is: 'received', upload: id, checks: UPLOAD_CHECKS };
      return { key: queue.keyOf(id), name: fileName, size, state };
    });
    const lines = [...there, ...onTheirWay.filter((file) => file.field === field)];
    return {
      lines,
      add: (files) => queue.add(field, files, there, UPLOAD_MAX_FILES),
      remove: (key) => {
        const state = lines.find((line) => line.key === key)?.state;
        if (state?.is === 'received') changes.removed(field, state.upload);
        else queue.remove(key);
      },
      resume: (key) => queue.resume(key),
    };
  };
  const unfinished: Uploading['unfinished'] = (fields) => {
    const states = onTheirWay.filter(({ field }) => fields.includes(field)).map(({ state }) => state.is);
    if (states.includes('cut')) return 'cut';
    return states.some((is) => is !== 'refused') ? 'sending' : undefined;
  };
  return { filesFor, unfinished };
}
