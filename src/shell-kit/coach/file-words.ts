import type { CoachAct, Topic } from '#engine/coach/advice.ts';
import { fileById } from '#engine/session/files.ts';
import type { Speech } from '#shell-kit/coach/speech.ts';

/** A question about the files, where the gesture is about them and not yet about the request itself. */
export function questionOnFiles({ target }: CoachAct, topic: Topic, { t }: Speech): string | undefined {
  if (topic.fileAct) return t.marked(`coach.question.files.${topic.fileAct}`);
  if (target.startsWith('remove:')) return t.marked('coach.question.files.remove');
  return topic.paper !== undefined && isOnDesk(target) ? t.marked('coach.question.files.open') : undefined;
}

/** How it is done and why, in a sentence or two; undefined where the gesture says it all. */
export function adviceOnFiles({ kind }: CoachAct, topic: Topic, { t }: Speech): string | undefined {
  const about = topic.fileAct ?? (topic.incident === 'upload-cut' || kind === 'mail' ? (topic.incident ?? kind) : '');
  return about === '' ? undefined : t.marked(`coach.how.${about}`);
}

/** What a message needs: to whom, and the name of the file that goes with it. */
export function messageOf({ kind, value = '' }: CoachAct, speech: Speech): { to: string; file: string } | undefined {
  if (kind !== 'mail') return undefined;
  const [to = '', file = ''] = value.split(' ');
  return { to, file: nameOfFile(file, speech) };
}

/** How a file of the device is called, by its id. */
export function nameOfFile(id: string, { setting, world }: Speech): string {
  return fileById(setting, world, id)?.name ?? id;
}

/** How the file is called that stands last in a coach id such as `remove:attach.document-1.upload-2`. */
export function nameOfUpload(target: string, { world }: Speech): string {
  const id = target.slice(target.lastIndexOf('.') + 1);
  return world.uploads[id]?.fileName ?? id;
}

const isOnDesk = (target: string) => target === 'front:documents' || target.startsWith('file:');
