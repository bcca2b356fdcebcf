import type { ProcedureId } from '#domain/agency.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import type { Answers } from '#domain/form.ts';
import type { OwnMessage } from '#domain/letter.ts';
import type { Entry } from '#domain/log.ts';
import type { Move } from '#domain/procedure.ts';
import type { Address } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import { fileById } from '#engine/session/files.ts';
import { apply } from '#engine/session/fold.ts';
import { paperOf } from '#engine/session/official.ts';
import { nextUploadId, type Performed, perform, uploadOf } from '#engine/session/perform.ts';
import { caseOf, proceduresInPlay, rulesOf, type Setting, siteOf } from '#engine/session/setting.ts';

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
  const file = move.downloads === undefined ? undefined : downloadOf(setting, after, procedure, move.downloads);
  const done = [performed.entry, ...(file ? [file] : [])];
  const next = addressAfter(setting, after, procedure, move);
  if (!next) return { entries: done };
  return { entries: [...done, { kind: 'visit', ...next, ...(move.letter ? { popUp: true } : {}) }] };
}

/** Where a move leads once it was accepted; undefined when one stays where one is. */
export function addressAfter(setting: Setting, after: World, procedure: ProcedureId, move: Move): Address | undefined {
  const next = move.leadsTo(caseOf(after, procedure));
  return typeof next === 'string' ? { site: siteOf(rulesOf(setting, procedure), move), page: next } : next;
}

/** Sending files of the desk to an agency, as the lines the log gains. */
export function sendFiles(world: World, files: readonly Pick<DeskFile, 'name' | 'paper'>[]): UploadEntry[] {
  return files.map(({ name, paper }, index) => {
    return { kind: 'upload', upload: { id: nextUploadId(world, index), ...uploadOf(paper, name) } };
  });
}
type UploadEntry = Extract<Entry, { kind: 'upload' }>;

/** Writing a message; where a procedure waits for it, the move that it makes, with what is attached. */
export function writeMessage(setting: Setting, world: World, message: Omit<OwnMessage, 'id' | 'at'>): Entry[] {
  const written: Entry = { kind: 'write', message };
  const files = message.attachments.flatMap((id) => fileById(setting, world, id) ?? []);
  const uploads = sendFiles(world, files);
  const ready = [written, ...uploads].reduce((current, entry) => apply(setting, current, entry), world);
  const addresses = message.to.map((address) => address.trim().toLowerCase());
  for (const procedure of proceduresInPlay(setting)) {
    for (const { id, mail } of rulesOf(setting, procedure).moves) {
      if (!mail || !addresses.includes(mail.to)) continue;
      const ids = uploads.map(({ upload }) => upload.id).join(' ');
      const answers: Answers = ids === '' ? {} : { [mail.slot]: ids };
      const performed = perform(setting, ready, { procedure, move: id, answers });
      if ('entry' in performed) return [written, ...uploads, performed.entry];
    }
  }
  return [written];
}

/** The line that downloads what came with the latest letter of a kind; undefined when there is none. */
export function downloadOf(setting: Setting, world: World, procedure: ProcedureId, letter: string): Entry | undefined {
  const found = world.letters.findLast((one) => one.procedure === procedure && one.letter === letter && one.document);
  if (!found?.document || !found.agency) return undefined;
  const paper = paperOf(setting.exercise, found.agency, found.document, found.at);
  return { kind: 'file', act: { do: 'download', paper } };
}
