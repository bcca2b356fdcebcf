import { inspectFile } from '#backend/files/inspect-file.ts';
import type { Inspect } from '#backend/files/inspection.ts';

/** Where there is neither a worker nor a canvas, as in tests without a browser: bytes are looked at, pixels are not. */
export const inspectHere: Inspect = (file, name) => inspectFile(file, name);
