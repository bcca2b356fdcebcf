import { HttpResponse } from 'msw';
import { UPLOAD_CHECKS } from '#api/contract.ts';
import type { Inspect, Inspection } from '#backend/files/inspection.ts';
import type { IncomingFile } from '#backend/handlers/incoming-files.ts';
import { refuse } from '#backend/handlers/reply.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { Problem } from '#domain/form.ts';
import type { Paper, Upload } from '#domain/paper.ts';
import { faultOfAnnounced } from '#domain/upload-rules.ts';
import { filesAt } from '#engine/session/files.ts';
import { nextUploadId } from '#engine/session/perform.ts';

/** What is wrong with a file by what is announced of it. */
export function problemOfAnnounced(field: string, name: string, size: number): Problem | undefined {
  const fault = faultOfAnnounced({ name, size });
  return fault && { field, ...fault };
}

/**
 * Looks at a file that has arrived whole, as a portal does at once: does it open, is it what it says, is it locked, does it
 * hide something. What is received is kept as a description; the file itself never is.
 */
export async function receiveFile(store: SessionStore, file: IncomingFile, inspect: Inspect): Promise<() => Response> {
  const { field, name, size } = file;
  const found = await inspect(new Blob(file.parts), name);
  const { fault } = found;
  if (fault) return () => refuse({ reason: 'answers', problems: [{ field, ...fault }] });
  const upload: Upload = {
    id: nextUploadId(store.world),
    fileName: name,
    type: found.type ?? '',
    size,
    ...(found.pages === undefined ? {} : { pages: found.pages }),
    ...whatItShows(store, file, found),
  };
  store.append({ kind: 'upload', upload });
  return () => HttpResponse.json({ offset: size, upload, checks: UPLOAD_CHECKS }, { status: 201 });
}

/**
 * A file of the desk is the paper it was made of. One from the learner's own device is known again by its mark, if it was
 * saved or printed here; of any other only what a machine sees is noted.
 */
function whatItShows(
  store: SessionStore,
  { paper: chosen, size }: IncomingFile,
  { mark, seen }: Inspection,
): Pick<Upload, 'paper' | 'seen'> {
  const { setting, world } = store;
  const files = filesAt(setting, world);
  const picked = files.find(({ id }) => id === chosen)?.paper;
  if (picked) return { paper: picked };
  const papers = [...files.map(({ paper }) => paper), ...setting.exercise.drawer];
  const known = mark?.scenario === setting.exercise.id ? papers.find(({ id }) => id === mark.paper) : undefined;
  if (!known || !mark) return seen ? { seen } : {};
  return { paper: { ...known, ...lookOf(mark, seen), size } };
}

/** A printed paper that was photographed is as good as the photo; a file that was saved here is as it was. */
function lookOf(mark: NonNullable<Inspection['mark']>, seen: Inspection['seen']): Pick<Paper, 'quality' | 'extent'> {
  const quality = mark.quality === 'sharp' && seen ? seen : mark.quality;
  return { quality, extent: mark.extent };
}
