import type { ProcedureId } from '#domain/agency.ts';
import type { PastAct } from '#domain/exercise.ts';
import { type Answers, type Form, filesOf, type Problem } from '#domain/form.ts';
import { relevantAnswers, visibleFields, visiblePages } from '#domain/form-paths.ts';
import type { Entry, MoveEntry } from '#domain/log.ts';
import { fileNameOf, type Paper, pagesInFile, typeOf, UPLOAD_MAX_FILES, type Upload } from '#domain/paper.ts';
import type { Move } from '#domain/procedure.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { World } from '#domain/world.ts';
import { checkAnswers, tooManyFiles } from '#engine/case/check-answers.ts';
import { formFor } from '#engine/case/form-for.ts';
import { accepts, type Rules } from '#engine/case/step.ts';
import { applicantAt, caseOf, isSignedIn, moveOf, rulesOf, type Setting } from '#engine/session/setting.ts';

/** Something the applicant tries to do: a move with what was typed, chosen and attached (file fields hold upload ids). */
export interface Attempt {
  procedure: ProcedureId;
  move: string;
  answers: Answers;
}

export type Performed = { entry: MoveEntry; move: Move } | { refusal: Refusal };

/** Decides an attempt: the line it adds to the log, or the reason why it is refused. Changes nothing itself. */
export function perform(setting: Setting, world: World, attempt: Attempt): Performed {
  const rules = setting.rules[attempt.procedure];
  const caseFile = world.cases[attempt.procedure];
  const move = rules && moveOf(rules, attempt.move);
  if (!rules || !caseFile || !move) return refuse('unknown');
  if (move.signedIn && !isSignedIn(setting, world, attempt.procedure)) return refuse('not-signed-in');
  const form = formFor(rules, move.form, caseFile);
  const answers = form ? relevantAnswers(form, attempt.answers) : attempt.answers;
  if (move.picks && !move.picks(caseFile).includes(attempt.answers.slot ?? '')) return refuse('not-now');
  const uploads = uploadsIn(form, move, answers, world, attempt);
  const problems = form
    ? [...checkAnswers(form, answers), ...unknownFiles(form, answers, world)]
    : slotProblems(move, uploads, attempt);
  const entry = entryFor(rules, move, attempt.procedure, answers, uploads, setting, world);
  if (!accepts(rules, caseFile, entry.event)) return refuse('not-now');
  if (problems.length > 0) return refuse('answers', problems);
  return { entry, move };
}

/** The lines of an act of the past, as the scenario tells it; throws when it names what does not exist. */
export function performPast(setting: Setting, world: World, act: PastAct): Entry[] {
  const rules = rulesOf(setting, act.procedure);
  const move = moveOf(rules, act.move);
  if (!move) throw new Error(`The past of ${setting.exercise.id} names an unknown move "${act.move}".`);
  const sent = Object.entries(act.papers).flatMap(([field, id], index) => {
    const paper = setting.exercise.drawer.find((one) => one.id === id);
    return paper ? [{ field, upload: { ...uploadOf(paper, fileNameOf(paper)), id: nextUploadId(world, index) } }] : [];
  });
  const uploads = Object.fromEntries(sent.map(({ field, upload }) => [field, [upload]]));
  const received = sent.map(({ upload }): Entry => ({ kind: 'upload', upload }));
  const answers = { ...act.answers, ...Object.fromEntries(sent.map(({ field, upload }) => [field, upload.id])) };
  return [...received, entryFor(rules, move, act.procedure, answers, uploads, setting, world)];
}

/** The id the next file received will have; `ahead`: how many are numbered before it and not received yet. */
export function nextUploadId(world: World, ahead = 0): string {
  return `upload-${Object.keys(world.uploads).length + ahead + 1}`;
}

/** A file as the agency notes it; its id is given when it arrives. */
export function uploadOf(paper: Paper, fileName: string): Omit<Upload, 'id'> {
  const { size, format } = paper;
  return { fileName, type: typeOf(format), size, pages: pagesInFile(paper), paper };
}

function refuse(reason: Refusal['reason'], problems: Problem[] = []): Performed {
  return { refusal: { reason, problems } };
}

function entryFor(
  rules: Rules,
  move: Move,
  procedure: ProcedureId,
  answers: Answers,
  uploads: Record<string, Upload[]>,
  setting: Setting,
  world: World,
): MoveEntry {
  const caseFile = caseOf(world, procedure);
  const applicant = applicantAt(setting, rules.agency);
  return {
    kind: 'move',
    procedure,
    move: move.id,
    event: move.event({ answers, uploads, caseFile, applicant, now: world.now }),
    answers: move.keepsAnswers ? answers : {},
    uploads: Object.fromEntries(Object.entries(uploads).map(([field, files]) => [field, files.map(({ id }) => id)])),
  };
}

function uploadsIn(
  form: Form | undefined,
  move: Move,
  answers: Answers,
  world: World,
  attempt: Attempt,
): Record<string, Upload[]> {
  const slots = form ? fileFields(form, answers) : (move.slots?.(caseOf(world, attempt.procedure)) ?? []);
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const files = filesOf(answers[slot]).flatMap((id) => world.uploads[id] ?? []);
      return files.length > 0 ? [[slot, files]] : [];
    }),
  );
}

function fileFields(form: Form, answers: Answers): string[] {
  const shown = visiblePages(form, answers).flatMap((page) => visibleFields(page, answers));
  return shown.filter(({ kind }) => kind === 'file').map(({ id }) => id);
}

function unknownFiles(form: Form, answers: Answers, world: World): Problem[] {
  return fileFields(form, answers)
    .filter((field) => filesOf(answers[field]).some((id) => !world.uploads[id]))
    .map((field) => ({ field, code: 'file-unknown' }));
}

function slotProblems(move: Move, uploads: Record<string, Upload[]>, attempt: Attempt): Problem[] {
  if (!move.slots) return [];
  return Object.entries(attempt.answers).flatMap(([field, ids]): Problem[] => {
    if (!uploads[field]) return [{ field, code: ids ? 'file-unknown' : 'missing' }];
    return tooManyFiles(ids) ? [{ field, code: 'too-many-files', values: { most: UPLOAD_MAX_FILES } }] : [];
  });
}
