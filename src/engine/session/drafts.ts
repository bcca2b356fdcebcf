import type { ProcedureId } from '#domain/case-file.ts';
import type { Answers } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import type { Move } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import { applicantAt, caseOf, rulesOf, type Setting } from '#engine/session/setting.ts';

/** What a draft holds in place of a password: whether it is the persona's, never what was typed. */
export type Sealed = 'as-expected' | 'other' | '';

/** Under which name the answers being typed into a form are kept. */
export function draftKey(procedure: ProcedureId, form: string): string {
  return `${procedure}/${form}`;
}

/** What stands in the form of a move now: the draft, on top of what was sent before when it is kept. */
export function answersBeingTyped(world: World, procedure: ProcedureId, move: Move): Answers {
  const sent = move.keepsAnswers ? caseOf(world, procedure).answers : {};
  return { ...sent, ...world.drafts[draftKey(procedure, move.form ?? '')] };
}

/** The line that keeps what is being typed. Passwords are compared and replaced before anything is kept. */
export function saveDraft(setting: Setting, procedure: ProcedureId, form: string, answers: Answers): Entry {
  const rules = rulesOf(setting, procedure);
  const { password } = applicantAt(setting, rules.agency).account;
  const secret = new Set(
    rules.forms[form]?.pages
      .flatMap((page) => page.fields)
      .filter(({ kind }) => kind === 'password')
      .map(({ id }) => id),
  );
  const kept = Object.entries(answers).map(([id, answer]) => [id, secret.has(id) ? seal(answer, password) : answer]);
  return { kind: 'draft', form: draftKey(procedure, form), answers: Object.fromEntries(kept) };
}

function seal(typed: string, expected: string): Sealed {
  if (typed === '') return '';
  return typed === expected ? 'as-expected' : 'other';
}
