import type { Inspection } from '#backend/files/inspection.ts';

/** What passes between the page and the worker that looks at files. The bytes are not copied: a Blob is a reference. */
export interface ToWorker {
  id: number;
  file: Blob;
  name: string;
}

export type FromWorker = 'ready' | { id: number; inspection: Inspection };
