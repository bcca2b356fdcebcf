import { useId } from 'react';
import { useText } from '#ui/text/use-text.ts';
import './paper-checks.css';

const CHECKS = ['names', 'sharp', 'whole', 'right'] as const;

/** What to look at before a paper is sent. The same for every paper, good or bad: it teaches the look, not the answer. */
export function PaperChecks() {
  const say = useText('desk');
  const id = useId();
  return (
    <section className="desk-checks" aria-labelledby={id}>
      <h4 id={id}>{say('checks.title')}</h4>
      <ul>
        {CHECKS.map((check) => (
          <li key={check}>{say(`checks.${check}`)}</li>
        ))}
      </ul>
      <p>{say('checks.otherwise')}</p>
    </section>
  );
}
