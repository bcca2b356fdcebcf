import type { Answers, Field, FormPage } from '#domain/form.ts';
import { visibleFields } from '#domain/form-paths.ts';

/** A field and those revealed right below one of its answers. */
export interface Asked {
  field: Field;
  revealed: Field[];
}

/** The fields these answers call for, each conditional one under the radios it depends on. */
export function askedFields(page: FormPage, answers: Answers): Asked[] {
  const visible = visibleFields(page, answers);
  const host = ({ showWhen }: Field) =>
    showWhen && 'is' in showWhen
      ? visible.find((field) => field.kind === 'radios' && field.id === showWhen.field)
      : undefined;
  return visible
    .filter((field) => !host(field))
    .map((field) => ({ field, revealed: visible.filter((other) => host(other) === field) }));
}

/** Whether the page asks one thing, whatever its answers may reveal: then the question is the page's heading. */
export function soleField(page: FormPage): Field | undefined {
  const first = page.fields[0];
  const rest = page.fields.slice(1);
  return first && rest.every(({ showWhen }) => showWhen?.field === first.id) ? first : undefined;
}
