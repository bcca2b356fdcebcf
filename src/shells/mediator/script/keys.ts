/** The keys that lead the script, also those of a presenter’s remote control; for the list of all keys. */
export const REMOTE_KEYS = {
  next: 'PageDown',
  back: 'PageUp',
} as const;

export type RemoteAct = keyof typeof REMOTE_KEYS;
