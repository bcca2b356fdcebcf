import { useStepNames } from '#shells/trainer/debrief/use-step-names.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Question } from '#workshop/debrief-questions.ts';

/** What the differences ask, to be talked about together. */
export function QuestionsPart({ questions }: { questions: readonly Question[] }) {
  const t = useText('debrief');
  const titleOf = useTitles();
  const { stepName, fieldNames } = useStepNames();
  const words = ({ id, scenario = '', step, field }: Question): string => {
    const named = step ? stepName(scenario, step.subject) : '';
    const [fieldName] = field ? fieldNames(scenario, [{ field }]) : [];
    return fieldName
      ? t('questions.refusedField', { step: named, field: fieldName })
      : t(`questions.${id}`, { step: named });
  };
  return (
    <section aria-labelledby="debrief-questions">
      <h2 id="debrief-questions">{t('questions.title')}</h2>
      <p>{t('questions.why')}</p>
      <ol className="trainer-debrief__questions">
        {questions.map((question) => (
          <li key={`${question.id} ${question.scenario ?? ''}`}>
            {question.scenario && <p className="trainer-debrief__count">{titleOf(question.scenario)}</p>}
            <p>{words(question)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
