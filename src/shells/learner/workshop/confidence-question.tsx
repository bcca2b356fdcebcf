import { useId } from 'react';
import { useText } from '#ui/text/use-text.ts';
import type { Confidence } from '#workshop/protocol.ts';
import './confidence-question.css';

const ANSWERS: readonly Confidence[] = [1, 2, 3, 4];

interface ConfidenceQuestionProps {
  when: 'before' | 'after';
  answer: Confidence | undefined;
  onAnswer: (answer: Confidence) => void;
}

/** How one feels about online procedures, in one touch; nobody has to answer. */
export function ConfidenceQuestion({ when, answer, onAnswer }: ConfidenceQuestionProps) {
  const t = useText('seat');
  const id = useId();
  return (
    <section className="seat-confidence" aria-labelledby={id}>
      <h2 id={id}>{t(`confidence.${when}`)}</h2>
      <div className="seat-confidence__answers">
        {ANSWERS.map((each) => (
          <button
            key={each}
            type="button"
            className="seat-confidence__answer"
            aria-pressed={each === answer}
            onClick={() => onAnswer(each)}
          >
            {t(`confidence.${each}`)}
          </button>
        ))}
      </div>
      <p role="status">{t(answer ? 'confidence.thanks' : 'confidence.optional')}</p>
    </section>
  );
}
