import type { ProcedureId } from '#domain/agency.ts';
import type { Exchange } from '#domain/exchange.ts';
import { type Field, type Form, filesOf, isSecret } from '#domain/form.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { useSlotNames } from '#explain/papers/use-slot-names.ts';
import { useAnswerText } from '#ui/forms/use-answer-text.ts';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useText } from '#ui/text/use-text.ts';

interface SentFieldsProps {
  setting: Setting;
  world: World;
  procedure: ProcedureId;
  form: Form | undefined;
  exchange: Exchange;
}

/** Fields that belong to no form. */
const LOOSE = ['reference', 'code', 'slot'];

/** What was sent, under the questions it answers. */
export function SentFields({ setting, world, procedure, form, exchange }: SentFieldsProps) {
  const say = useText('explain');
  const namespace = `procedures/${procedure}`;
  const texts = useFieldTexts(namespace, form?.id ?? '');
  const answerText = useAnswerText(namespace, { id: form?.id ?? '' });
  const nameOfSlot = useSlotNames(setting, world);
  const { uploads } = world;
  const fields = fieldsOf(form);
  const lines = Object.entries(exchange.sent).filter(([, value]) => value !== '');
  if (lines.length === 0) return <p>{say.rich('exchanges.nothingSent')}</p>;
  const rows = lines.map(([id, value]) => {
    const field = fields.find((one) => one.id === id);
    const shown = field && (isSecret(field) ? value : answerText(field, value, uploads));
    const label = LOOSE.includes(id) ? say(`exchanges.field.${id}`) : (nameOfSlot(procedure, id) ?? id);
    return {
      id,
      label: field ? texts.label(field) : label,
      value:
        shown ??
        nameOfSlot(procedure, value) ??
        filesOf(value)
          .map((one) => uploads[one]?.fileName ?? one)
          .join(', '),
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
