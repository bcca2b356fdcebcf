import { type Field, type Form, filesOf, isSecret, ticked } from '#domain/form.ts';
import { parseAmount } from '#domain/money.ts';
import type { Attached } from '#ui/forms/attached.ts';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Says an answer as a person would read it back; undefined when nothing was answered. */
export type AnswerText = (
  field: Field,
  answer: string | undefined,
  /** The files received, by upload id. */
  uploads?: Record<string, Attached>,
) => string | undefined;

export function useAnswerText(namespace: string, form: Pick<Form, 'id'>): AnswerText {
  const texts = useFieldTexts(namespace, form.id);
  const format = useFormat();
  const ui = useText('ui');

  return (field, answer, uploads) => {
    if (answer === undefined || answer.trim() === '') return undefined;
    if (field.kind === 'radios') return texts.option(field, answer);
    if (field.kind === 'checkboxes') {
      return ticked(field, answer)
        .map((option) => texts.option(field, option))
        .join('\n');
    }
    if (field.kind === 'file') {
      return filesOf(answer)
        .map((id) => uploads?.[id]?.fileName ?? id)
        .join('\n');
    }
    if (isSecret(field)) return ui('check.hidden');
    if (field.kind === 'amount') {
      const cents = parseAmount(answer);
      return cents === undefined ? answer : format.money(cents);
    }
    const suffix = texts.suffix(field);
    return suffix ? `${answer.trim()}\u00a0${suffix}` : answer.trim();
  };
}
