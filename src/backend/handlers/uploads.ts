import type { SessionStore } from '#backend/session-store.ts';
import type { Problem } from '#domain/form.ts';
import { fileNameOf, UPLOAD_MAX_BYTES, UPLOAD_TYPES, type Upload } from '#domain/paper.ts';
import { nextUploadId } from '#engine/session/learner-acts.ts';

/** The first bytes of each accepted type. */
const SIGNATURES: Record<(typeof UPLOAD_TYPES)[number], number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
};

/**
 * Looks at a file as a portal does at once: empty, type, weight, and whether it opens at all. Only its description is
 * kept; a file that bears the name of a paper of the drawer counts as that paper.
 */
export async function describeUpload(
  store: SessionStore,
  body: FormData,
): Promise<{ upload: Upload } | { problem: Problem }> {
  const field = String(body.get('field') ?? '');
  const file = body.get('file');
  if (!(file instanceof File)) return { problem: { field, code: 'missing' } };
  const problem = await problemWith(file);
  if (problem) return { problem: { field, ...problem } };
  const { drawer } = store.setting.exercise;
  const said = body.get('paper');
  const paper = drawer.find((candidate) => candidate.id === said || fileNameOf(candidate) === file.name);
  const upload = { id: nextUploadId(store.world), fileName: file.name, type: file.type, size: file.size };
  return { upload: paper ? { ...upload, paper } : upload };
}

async function problemWith(file: File): Promise<Omit<Problem, 'field'> | undefined> {
  if (file.size === 0) return { code: 'file-empty' };
  const type = UPLOAD_TYPES.find((accepted) => accepted === file.type);
  if (!type) return { code: 'file-type' };
  if (file.size > UPLOAD_MAX_BYTES) return { code: 'file-too-big', values: { size: file.size } };
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  return SIGNATURES[type].every((byte, index) => head[index] === byte) ? undefined : { code: 'file-unreadable' };
}
