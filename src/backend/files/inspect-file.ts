import { inspectBytes } from '#backend/files/inspect-bytes.ts';
import type { Inspection } from '#backend/files/inspection.ts';
import { faultOfAnnounced } from '#domain/upload-rules.ts';

/**
 * Looks at the pixels of a picture that opens: how it turned out, and a mark photographed with it if one is wanted.
 * `longSide` is in pixels.
 */
export type Look = (picture: Blob, wanted: { mark: boolean; longSide: number }) => Promise<Inspection>;

/** Everything that can be seen of a file: its name and weight, then its bytes, then its pixels, as long as nothing is wrong. */
export async function inspectFile(file: Blob, name: string, look?: Look): Promise<Inspection> {
  const announced = faultOfAnnounced({ name, size: file.size });
  if (announced) return { fault: announced };
  const inspection = await inspectBytes(new Uint8Array(await file.arrayBuffer()), name);
  const { fault, mark, width = 0, height = 0 } = inspection;
  if (!look || fault || width === 0) return inspection;
  return { ...inspection, ...(await look(file, { mark: mark === undefined, longSide: Math.max(width, height) })) };
}
