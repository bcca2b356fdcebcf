import type { ProcedureId } from '#domain/agency.ts';
import type { Answers } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import { unmetRules } from '#domain/password-rules.ts';
import type { Move } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import { applicantAt, caseOf, rulesOf, type Setting } from '#engine/session/setting.ts';

/** What a draft holds in place of a password: whether it will do, never what was typed. */
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

/** The files received for the slots of a move and not yet sent with it: upload ids by slot, a space between them. */
export function filesBeingSent(world: World, procedure: ProcedureId, move: Move): Answers {
  return world.drafts[draftKey(procedure, move.id)] ?? {};
}

/** The line that keeps what is being typed. Passwords are compared and replaced before anything is kept. */
export function saveDraft(setting: Setting, procedure: ProcedureId, form: string, answers: Answers): Entry {
  const rules = rulesOf(setting, procedure);
  const fields = rules.forms[form]?.pages.flatMap((page) => page.fields) ?? [];
  const kept = Object.entries(answers).map(([id, answer]) => {
    const field = fields.find((one) => one.id === id);
    if (field?.kind === 'password') {
      const { password } = applicantAt(setting, field.of ?? rules.agency).account;
      return [id, seal(answer, (typed) => typed === password)];
    }
    if (field?.kind !== 'new-password') return [id, answer];
    return [id, seal(answer, (typed) => unmetRules(typed, field.rules).length === 0)];
  });
  return { kind: 'draft', form: draftKey(procedure, form), answers: Object.fromEntries(kept) };
}

function seal(typed: string, isExpected: (typed: string) => boolean): Sealed {
  if (typed === '') return '';
  return isExpected(typed) ? 'as-expected' : 'other';
}
