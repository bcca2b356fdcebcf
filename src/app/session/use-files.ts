import { useMemo } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import type { World } from '#domain/world.ts';
import { filesAt } from '#engine/session/files.ts';

/** The files of the device, the same array while nothing happens to them. */
export function useFiles({ setting }: SessionStore, { now, kept, files }: World): DeskFile[] {
  return useMemo(() => filesAt(setting, { now, kept, files }), [setting, now, kept, files]);
}
