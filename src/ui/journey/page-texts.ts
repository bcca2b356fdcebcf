import { type Form, type FormPage, textValuesOf } from '#domain/form.ts';
import type { RichSay } from '#ui/text/use-text.ts';

/** The name of a section of a form. */
export function sectionName(t: RichSay, form: Pick<Form, 'id'>, section: string): string {
  return t(`forms.${form.id}.sections.${section}`);
}

/**
 * The words of a page, their marks included, under `forms.<form>.<page>`: `title` when it asks several things, and
 * `intro`. A page that asks one thing needs neither, its question is the title.
 */
export function pageText(
  t: RichSay,
  form: Pick<Form, 'id'>,
  page: FormPage,
  part: 'title' | 'intro',
): string | undefined {
  const path = `forms.${form.id}.${page.text ?? page.id}.${part}`;
  if (!t.has(path)) return undefined;
  return t.marked(path, textValuesOf(page));
}
