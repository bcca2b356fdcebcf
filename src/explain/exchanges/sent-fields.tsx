import type { Exchange } from '#domain/exchange.ts';
import { type Field, type Form, isSecret } from '#domain/form.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { World } from '#domain/world.ts';
import { useAnswerText } from '#ui/forms/use-answer-text.ts';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useText } from '#ui/text/use-text.ts';

interface SentFieldsProps {
  /** Namespace of the procedure's texts. */
  namespace: string;
  form: Form | undefined;
  exchange: Exchange;
  uploads: World['uploads'];
}

/** What was sent, under the questions it answers. */
export function SentFields({ namespace, form, exchange, uploads }: SentFieldsProps) {
  const say = useText('explain');
  const texts = useFieldTexts(namespace, form?.id ?? '');
  const answerText = useAnswerText(namespace, { id: form?.id ?? '' });
  const fields = fieldsOf(form);
  const lines = Object.entries(exchange.sent).filter(([, value]) => value !== '');
  if (lines.length === 0) return <p>{say.rich('exchanges.nothingSent')}</p>;
  const rows = lines.map(([id, value]) => {
    const field = fields.find((one) => one.id === id);
    const shown = field && isSecret(field) ? value : field && answerText(field, value, uploads[value]);
    return {
      id,
      label: field ? texts.label(field) : fileLabel(id) ? say('exchanges.file') : id,
      value: shown ?? uploads[value]?.fileName ?? value,
    };
  });
  const isHidden = lines.some(([id]) => fields.some((one) => one.id === id && isSecret(one)));
  return (
    <>
      <SummaryList rows={rows} />
      {isHidden && <p className="explain-exchange__secret">{say.rich('exchanges.secret')}</p>}
    </>
  );
}

const fileLabel = (id: string) => id === 'file';

/** What the agency found wrong with it, in the words the page showed. */
export function RefusedFields({
  namespace,
  form,
  refusal,
}: {
  namespace: string;
  form: Form | undefined;
  refusal: Refusal;
}) {
  const texts = useFieldTexts(namespace, form?.id ?? '');
  const fields = fieldsOf(form);
  const known = refusal.problems.flatMap((problem) => {
    const field = fields.find(({ id }) => id === problem.field);
    return field ? [{ id: field.id, sentence: texts.problem(field, problem) }] : [];
  });
  if (known.length === 0) return null;
  return (
    <ul>
      {known.map(({ id, sentence }) => (
        <li key={id}>{sentence}</li>
      ))}
    </ul>
  );
}

const fieldsOf = (form: Form | undefined): Field[] => form?.pages.flatMap(({ fields }) => fields) ?? [];
