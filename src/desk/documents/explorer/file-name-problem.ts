import { FILE_NAME_MAX } from '#domain/paper.ts';

/** Why a device does not take a name; undefined when it does. What an agency says of it is another matter. */
export function problemOfName(name: string): 'empty' | 'signs' | 'long' | undefined {
  const kept = name.trim();
  if (kept === '') return 'empty';
  if (/[\\/:*?"<>|]/.test(kept)) return 'signs';
  // Devices take up to 255; what is longer than agencies accept is only asked about on sending.
  return [...kept].length > 2 * FILE_NAME_MAX ? 'long' : undefined;
}
