import type { Form } from '#domain/form.ts';
import type { World } from '#domain/world.ts';
import { formFor } from '#engine/case/form-for.ts';
import { moveOf, type Setting } from '#engine/session/setting.ts';
import type { Ask } from '#explain/exchanges/address.ts';

/** The form whose questions were answered; for a paper sent by itself, the form that has a place for it. */
export function formOf({ rules }: Setting, world: World, ask: Ask, sent: string[]): Form | undefined {
  if (!('procedure' in ask)) return undefined;
  const procedure = rules[ask.procedure];
  if (!procedure) return undefined;
  const named = ask.kind === 'move' ? moveOf(procedure, ask.move)?.form : ask.form;
  const form = formFor(procedure, named, world.cases[procedure.id]);
  if (form) return form;
  const holds = ({ pages }: Form) => pages.some(({ fields }) => fields.some(({ id }) => sent.includes(id)));
  return Object.values(procedure.forms).find(holds);
}
