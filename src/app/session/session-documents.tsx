import type { Inspect } from '#backend/files/inspection.ts';
import type { SessionStore } from '#backend/session-store.ts';
import { Explorer } from '#desk/documents/explorer/explorer.tsx';
import type { DeskFile } from '#domain/desk-file.ts';
import type { World } from '#domain/world.ts';
import { arrivalOf } from '#engine/session/setting.ts';

interface SessionDocumentsProps {
  store: SessionStore;
  world: World;
  files: readonly DeskFile[];
  /** Looks into a file of the learner's own device. */
  inspect: Inspect;
}

/** Ties the file explorer to a session. */
export function SessionDocuments({ store, world, files, inspect }: SessionDocumentsProps) {
  const { persona, drawer } = store.setting.exercise;
  const { file } = world.place;
  return (
    <Explorer
      files={files}
      folders={world.files.folders}
      // What comes with a message is nothing one waits for.
      coming={drawer.filter((paper) => !paper.attached && arrivalOf(paper) > world.now)}
      persona={persona}
      {...(file ? { open: file } : {})}
      onOpen={(next) => store.append({ kind: 'open', front: 'documents', ...(next ? { file: next } : {}) })}
      onAct={(act) => store.append({ kind: 'file', act })}
      onInspect={(chosen) => inspect(chosen, chosen.name)}
    />
  );
}
