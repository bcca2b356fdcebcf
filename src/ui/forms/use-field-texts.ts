import { useMemo } from 'react';
import { type Field, type Problem, textValuesOf } from '#domain/form.ts';
import { fileProblemKey, fileProblemValues } from '#ui/forms/file-problem.ts';
import type { Format } from '#ui/text/format.ts';
import { type RichSay, type Say, useFormat, useText } from '#ui/text/use-text.ts';
import type { Values } from '#ui/text/words.ts';

/** The words of one field. They stand in the procedure's texts under `forms.<form>.<field>`. */
export interface FieldTexts {
  label: (field: Field) => string;
  /** With its words marked. */
  hint: (field: Field) => string | undefined;
  /** A unit after the box. */
  suffix: (field: Field) => string | undefined;
  option: (field: Field, option: string) => string;
  problem: (field: Field, problem: Problem) => string;
}

export function useFieldTexts(namespace: string, formId: string): FieldTexts {
  const t = useText(namespace);
  const ui = useText('ui');
  const format = useFormat();
  return useMemo(() => fieldTexts(t, ui, format, formId), [t, ui, format, formId]);
}

function fieldTexts(t: RichSay, ui: Say, format: Format, formId: string): FieldTexts {
  const path = (field: Field, part: string) => `forms.${formId}.${field.text ?? field.id}.${part}`;
  const own = (field: Field, part: string) =>
    t.has(path(field, part)) ? t(path(field, part), textValuesOf(field)) : undefined;
  const label = (field: Field) => t(path(field, 'label'), textValuesOf(field));

  return {
    label,
    hint: (field) => {
      const hint = path(field, 'hint');
      return t.has(hint) ? t.marked(hint, textValuesOf(field)) : usualHint(ui, field);
    },
    suffix: (field) => own(field, 'suffix'),
    option: (field, option) => {
      const words = own(field, `options.${option}`);
      if (words === undefined && (option === 'yes' || option === 'no')) return ui(option);
      return words ?? t(path(field, `options.${option}`));
    },
    problem: (field, { code, values }) => {
      const all: Values = { ...values, ...limitsOf(field), ...textValuesOf(field), label: bare(label(field)) };
      const special = path(field, `problems.${code}`);
      if (t.has(special)) return t(special, all);
      if (field.kind === 'file')
        return ui(fileProblemKey(ui, { code, values }), { ...all, ...fileProblemValues(values, format) });
      const byKind = `problems.${code}-${field.kind}`;
      return ui(ui.has(byKind) ? byKind : `problems.${code}`, all);
    },
  };
}

/** The format is said before, not after: one cannot guess it. */
function usualHint(ui: Say, field: Field): string | undefined {
  if (field.kind === 'date') return ui('date.hint');
  if (field.kind === 'amount') return ui('amount.hint');
  if (field.kind === 'code') return ui('code.hint', { length: field.length });
  return undefined;
}

/** What a problem's sentence may quote of the field itself. */
function limitsOf(field: Field): Values {
  if (field.kind === 'text') return { max: field.maxLength };
  if (field.kind === 'code') return { length: field.length };
  if (field.kind === 'whole-number') return { min: field.min, max: field.max };
  if (field.kind === 'amount') return { min: { money: 0 }, max: { money: field.max } };
  return {};
}

/** A question quoted inside a sentence does not end it. */
const bare = (label: string) => label.replace(/[\s.:?!]+$/, '');
