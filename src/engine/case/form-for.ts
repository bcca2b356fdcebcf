import type { CaseFile } from '#domain/case-file.ts';
import type { Form } from '#domain/form.ts';
import type { Rules } from '#engine/case/step.ts';

/** A form of a procedure as a case has it: without the pages that do not concern it, and with its own values in the texts. */
export function formFor(rules: Rules, form: string | undefined, caseFile: CaseFile | undefined): Form | undefined {
  const known = form === undefined ? undefined : rules.forms[form];
  return known && rules.fit && caseFile ? rules.fit(known, caseFile) : known;
}
