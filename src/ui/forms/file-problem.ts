import type { Problem } from '#domain/form.ts';
import { FILE_NAME_MAX, UPLOAD_MAX_BYTES, UPLOAD_MAX_FILES } from '#domain/paper.ts';
import type { Format } from '#ui/text/format.ts';
import { type Say, useFormat, useText } from '#ui/text/use-text.ts';
import type { Values } from '#ui/text/words.ts';

type Fault = Omit<Problem, 'field'>;

/** The words for what is wrong with a file: more precise ones where it is known what kind of file it is. */
export function fileProblemKey(ui: Say, { code, values }: Pick<Fault, 'code' | 'values'>): string {
  const precise = [values?.kind && `problems.${code}-${values.kind}`, `problems.${code}-file`];
  return precise.find((key) => key && ui.has(key)) || `problems.${code}`;
}

/** What these words quote: the weight of the file, and the limits that every agency sets. */
export function fileProblemValues(values: Fault['values'], format: Format): Values {
  const size = Number(values?.size);
  return {
    real: '',
    ...values,
    extension: String(values?.extension ?? '').toUpperCase(),
    size: format.size(Number.isFinite(size) ? size : 0),
    limit: format.size(UPLOAD_MAX_BYTES),
    most: UPLOAD_MAX_FILES,
    max: FILE_NAME_MAX,
  };
}

/** Says what is wrong with a file and how to mend it, where there is no form around it. */
export function useFileProblem(label: string): (problem: Fault) => string {
  const ui = useText('ui');
  const format = useFormat();
  return (problem) => ui(fileProblemKey(ui, problem), { ...fileProblemValues(problem.values, format), label });
}
