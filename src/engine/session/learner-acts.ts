import type { ProcedureId } from '#domain/agency.ts';
import type { Answers } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import { fileNameOf } from '#domain/paper.ts';
import type { Move } from '#domain/procedure.ts';
import type { Address } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import { apply } from '#engine/session/fold.ts';
import { type Performed, perform } from '#engine/session/perform.ts';
import { caseOf, rulesOf, type Setting, siteOf } from '#engine/session/setting.ts';

/** Sending a move and being shown the page it leads to, as the lines the log gains; or the refusal. */
export function send(
  setting: Setting,
  world: World,
  procedure: ProcedureId,
  move: Move,
  answers: Answers,
): { entries: Entry[] } | Extract<Performed, { refusal: unknown }> {
  const performed = perform(setting, world, { procedure, move: move.id, answers });
  if ('refusal' in performed) return performed;
  const after = apply(setting, world, performed.entry);
  const next = addressAfter(setting, after, procedure, move);
  if (!next) return { entries: [performed.entry] };
  return { entries: [performed.entry, { kind: 'visit', ...next, ...(move.letter ? { popUp: true } : {}) }] };
}

/** Where a move leads once it was accepted; undefined when one stays where one is. */
export function addressAfter(setting: Setting, after: World, procedure: ProcedureId, move: Move): Address | undefined {
  const next = move.leadsTo(caseOf(after, procedure));
  return typeof next === 'string' ? { site: siteOf(rulesOf(setting, procedure), move), page: next } : next;
}

/** The id the next file received will have. */
export function nextUploadId(world: World): string {
  return `upload-${Object.keys(world.uploads).length + 1}`;
}

/** Sending a paper of the drawer, as the file that is made of it. */
export function sendPaper(setting: Setting, world: World, paperId: string): Extract<Entry, { kind: 'upload' }> {
  const paper = setting.exercise.drawer.find(({ id }) => id === paperId);
  if (!paper) throw new Error(`The drawer of ${setting.exercise.id} holds no "${paperId}".`);
  const file = { id: nextUploadId(world), fileName: fileNameOf(paper), type: 'image/png', size: 90_000, paper };
  return { kind: 'upload', upload: file };
}
