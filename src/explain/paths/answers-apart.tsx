import type { SentAnswer } from '#explain/paths/acts.ts';
import type { AnsweredApart } from '#explain/paths/compare.ts';
import { useAnswerText } from '#ui/forms/use-answer-text.ts';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { useText } from '#ui/text/use-text.ts';

interface AnswersApartProps {
  apart: readonly AnsweredApart[];
  /** The names of both paths. */
  here: string;
  there: string;
}

/** The questions that were answered otherwise, with both answers. */
export function AnswersApart({ apart, here, there }: AnswersApartProps) {
  const say = useText('paths');
  const { procedure = 'employment/sign-in', form = '' } = apart[0] ?? {};
  const namespace = `procedures/${procedure}`;
  const texts = useFieldTexts(namespace, form);
  const answerText = useAnswerText(namespace, { id: form });
  const shown = (sent: SentAnswer | undefined) =>
    (sent && answerText(sent.field, sent.answer, sent.uploads)) ?? say('compare.unanswered');
  return (
    <table className="explain-paths__table">
      <caption>{say('compare.answers')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('compare.question')}</th>
          <th scope="col">{here}</th>
          <th scope="col">{there}</th>
        </tr>
      </thead>
      <tbody>
        {apart.map(({ one, other }) => {
          const field = (one ?? other)?.field;
          return (
            field && (
              <tr key={field.id}>
                <th scope="row">{texts.label(field)}</th>
                <td data-label={here}>{shown(one)}</td>
                <td data-label={there}>{shown(other)}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
