import type { CaseFile } from '#domain/case-file.ts';
import { isSecret } from '#domain/form.ts';
import type { World } from '#domain/world.ts';
import { formFor } from '#engine/case/form-for.ts';
import type { Rules } from '#engine/case/step.ts';
import { useAnswerText } from '#ui/forms/use-answer-text.ts';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useText } from '#ui/text/use-text.ts';

interface AnswersReceivedProps {
  rules: Rules;
  caseFile: CaseFile;
  uploads: World['uploads'];
}

/** What was answered in the forms, as it lies in the file; nothing when no form was sent. */
export function AnswersReceived({ rules, caseFile, uploads }: AnswersReceivedProps) {
  const say = useText('counter');
  const forms = Object.keys(rules.forms).filter((form) => answeredIn(rules, caseFile, form).length > 0);
  if (forms.length === 0) return null;
  return (
    <details className="explain-folder__answers">
      <summary>{say('answers.title')}</summary>
      {forms.map((form) => (
        <FormAnswers key={form} rules={rules} caseFile={caseFile} form={form} uploads={uploads} />
      ))}
    </details>
  );
}

function FormAnswers({ rules, caseFile, form, uploads }: AnswersReceivedProps & { form: string }) {
  const namespace = `procedures/${rules.id}`;
  const texts = useFieldTexts(namespace, form);
  const answerText = useAnswerText(namespace, { id: form });
  const rows = answeredIn(rules, caseFile, form).map((field) => ({
    id: field.id,
    label: texts.label(field),
    value: answerText(field, caseFile.answers[field.id], uploads),
  }));
  return <SummaryList rows={rows} />;
}

/** The fields of a form that were answered. Nobody at the agency reads a password. */
function answeredIn(rules: Rules, caseFile: CaseFile, form: string) {
  const { answers } = caseFile;
  const fields = formFor(rules, form, caseFile)?.pages.flatMap((page) => page.fields) ?? [];
  return fields.filter((field) => !isSecret(field) && (answers[field.id] ?? '').trim() !== '');
}
