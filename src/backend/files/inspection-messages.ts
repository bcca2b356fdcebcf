import type { Inspection } from '#backend/files/inspection.ts';

/** What passes between the page and the worker that looks at files. The bytes are not copied: a Blob is a reference. */
export interface ToWorker {
  id: number;
  file: Blob;
  name: string;
}

/** `cannot-read` where a browser lets no worker read a file: nothing is answered then. */
export type FromWorker = 'ready' | 'cannot-read' | { id: number; inspection: Inspection };
