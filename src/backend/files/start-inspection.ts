/** Starts the worker that looks at files. The single file has its own way, see `src/app/single-file`. */
export function startInspection(): Worker {
  return new Worker(new URL('./inspection.worker.ts', import.meta.url), { type: 'module' });
}
