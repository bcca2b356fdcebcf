import type { ProcedureId } from '#domain/agency.ts';
import { nameOfEvent } from '#domain/delays.ts';
import type { Answers, Field, Form } from '#domain/form.ts';
import { isSecret } from '#domain/form.ts';
import { relevantAnswers } from '#domain/form-paths.ts';
import type { Upload } from '#domain/paper.ts';
import { HOUR, type Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { formFor } from '#engine/case/form-for.ts';
import { draftKey } from '#engine/session/drafts.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import type { Line } from '#engine/session/rewind.ts';
import { moveOf, rulesOf, type Setting } from '#engine/session/setting.ts';

/** Something that was done in a session and that people remember. Going back to `line` is to stand just before it. */
export type Act = { line: number; at: Instant } & (
  | { kind: 'move'; procedure: ProcedureId; move: string; form?: string; sent: SentAnswer[] }
  /** Time went by, in one go or several; what is shorter than an hour is not worth telling. */
  | { kind: 'wait'; to: Instant }
  | { kind: 'upload'; files: string[] }
  /** Something was slipped in by hand; `decision` when an agent decides it. */
  | { kind: 'inject'; procedure: ProcedureId; event: string; decision: boolean }
  | { kind: 'post'; message: string }
  | { kind: 'write'; subject: string }
);
export type ActOf<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

/** One answer as it was sent, with the field it answers and the files it names. Never a password. */
export interface SentAnswer {
  field: Field;
  answer: string;
  uploads: Record<string, Upload>;
}

/**
 * The acts worth showing, oldest first. Pages visited, words typed and letters opened are left out. `start` is the world
 * before the first of the lines: the session's beginning unless said.
 */
export function actsOf(setting: Setting, lines: readonly Line[], start: World = openWorld(setting)): Act[] {
  const acts: Act[] = [];
  let world = start;
  for (const line of lines) {
    const act = actOf(setting, world, line);
    const merged = act && together(acts.at(-1), act);
    if (merged) acts[acts.length - 1] = merged;
    else if (act) acts.push(act);
    world = apply(setting, world, line.entry);
  }
  return acts.filter((act) => act.kind !== 'wait' || act.to - act.at > HOUR);
}

function actOf(setting: Setting, world: World, { index, entry }: Line): Act | undefined {
  const when = { line: index, at: world.now };
  switch (entry.kind) {
    case 'move': {
      const { procedure, move } = entry;
      return { ...when, kind: 'move', procedure, move, ...formSent(setting, world, procedure, move, entry.answers) };
    }
    case 'wait':
      return { ...when, kind: 'wait', to: entry.to };
    case 'upload':
      return { ...when, kind: 'upload', files: [entry.upload.fileName] };
    case 'inject': {
      const { procedure, event } = entry;
      const decision = rulesOf(setting, procedure).decisions?.some((one) => one.event === event.type) ?? false;
      return { ...when, kind: 'inject', procedure, event: nameOfEvent(event.type), decision };
    }
    case 'post':
      return { ...when, kind: 'post', message: entry.message };
    case 'write':
      return { ...when, kind: 'write', subject: entry.message.subject };
    default:
      return undefined;
  }
}

/** One act where two of a kind follow each other: waiting twice is waiting, two files are one sending. */
function together(before: Act | undefined, act: Act): Act | undefined {
  if (before?.kind === 'wait' && act.kind === 'wait') return { ...before, to: act.to };
  if (before?.kind === 'upload' && act.kind === 'upload') return { ...before, files: [...before.files, ...act.files] };
  return undefined;
}

/** What was answered in the form that a move sends. At a door, what was typed is nobody's business any more. */
function formSent(
  setting: Setting,
  world: World,
  procedure: ProcedureId,
  move: string,
  kept: Answers,
): Pick<ActOf<'move'>, 'form' | 'sent'> {
  const rules = rulesOf(setting, procedure);
  const id = moveOf(rules, move)?.form;
  const form = formFor(rules, id, world.cases[procedure]);
  if (!form || rules.signedInState !== undefined) return { sent: [] };
  // Some procedures keep no answers of their own: what was being typed is then what was sent.
  const answers = Object.keys(kept).length > 0 ? kept : (world.drafts[draftKey(procedure, form.id)] ?? {});
  return { form: form.id, sent: answersSent(form, answers, world.uploads) };
}

function answersSent(form: Form, answers: Answers, uploads: Record<string, Upload>): SentAnswer[] {
  const asked = relevantAnswers(form, answers);
  const fields = form.pages.flatMap((page) => page.fields);
  return fields.flatMap((field) => {
    const answer = asked[field.id] ?? '';
    return answer === '' || isSecret(field) ? [] : [{ field, answer, uploads }];
  });
}
