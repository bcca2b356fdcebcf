import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import { filesOf } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import type { Paper } from '#domain/paper.ts';
import type { World } from '#domain/world.ts';
import type { CoachAct, Topic } from '#engine/coach/advice.ts';
import { filesAt, isUsable, mendingAct } from '#engine/session/files.ts';
import type { Setting } from '#engine/session/setting.ts';

/** What is left to do for a file field: send a file, take a wrong one back, or nothing. */
export type FileGap = { send: DeskFile } | { mend: DeskFile } | { remove: string } | undefined;

/**
 * Compares the files sent for one paper with the papers that are true, both as ids with spaces between them. A wrong file
 * goes first: an agency that finds a stranger's paper beside the right one asks for everything again.
 */
export function gapIn(setting: Setting, world: World, wanted: string, given: string): FileGap {
  const papers = filesOf(wanted);
  const sent = filesOf(given);
  const stray = sent.find((id) => {
    const paper = world.uploads[id]?.paper;
    return !paper || !papers.includes(paper.id) || !isReadable(paper, papers);
  });
  if (stray) return { remove: stray };
  const missing = papers.find((id) => !sent.some((upload) => world.uploads[upload]?.paper?.id === id));
  if (!missing) return undefined;
  const files = filesAt(setting, world).filter(({ paper }) => paper.id === missing);
  const usable = files.find((file) => isUsable(sideBySide(file, papers)));
  if (usable) return { send: usable };
  const best = files.findLast(({ deleted }) => !deleted) ?? files.at(-1);
  if (!best)
    throw new Error(`${setting.exercise.id} has no file of "${missing}", which is said to be the right paper.`);
  return { mend: best };
}

/** Where one paper is sent as several files, each side of it is whole in its way. */
function sideBySide(file: DeskFile, papers: readonly string[]): DeskFile {
  return papers.length > 1 ? { ...file, paper: { ...file.paper, extent: 'whole' } } : file;
}

function isReadable({ quality, extent }: Paper, papers: readonly string[]): boolean {
  return quality === 'sharp' && (extent === 'whole' || papers.length > 1);
}

/** The next gesture that puts a file in order: to the documents, to the file, and what mends it. */
export function mending(world: World, procedure: ProcedureId, file: DeskFile): Mending {
  const about: Topic = { procedure, paper: file.paper.id };
  const { place } = world;
  if (place.front !== 'documents') {
    const act: CoachAct = { kind: 'open', target: coachIds.front('documents') };
    return { act, topic: about, entries: [{ kind: 'open', front: 'documents' }] };
  }
  if (place.file !== file.id) {
    const act: CoachAct = { kind: 'open', target: coachIds.file(file.id) };
    return { act, topic: about, entries: [{ kind: 'open', front: 'documents', file: file.id }] };
  }
  const act = file.deleted ? ({ do: 'restore', file: file.id } as const) : mendingAct(file);
  if (!act) throw new Error(`"${file.id}" is in order: there is nothing to mend.`);
  const kind = act.do === 'photograph' ? 'photograph' : 'click';
  const value = act.do === 'rename' ? act.name : act.do === 'convert' ? act.format : undefined;
  return {
    act: { kind, target: coachIds.fileAct(act.do), ...(value === undefined ? {} : { value }) },
    topic: { ...about, fileAct: act.do },
    entries: [{ kind: 'file', act }],
  };
}

interface Mending {
  act: CoachAct;
  topic: Topic;
  entries: Entry[];
}
