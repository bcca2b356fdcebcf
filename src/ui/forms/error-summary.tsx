import { useEffect, useId, useRef } from 'react';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './error-summary.css';

export interface SummarisedProblem {
  /** Of the control that takes the focus when the line is pressed. */
  id: string;
  text: string;
}

interface ErrorSummaryProps {
  problems: SummarisedProblem[];
  /** Counts the presses of "Continue": the same problems, found again, are read out again. */
  attempt?: number;
}

/** All that is to be corrected, on top of the page; takes the focus when it appears. */
export function ErrorSummary({ problems, attempt = 0 }: ErrorSummaryProps) {
  const ui = useText('ui');
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const said = useRef('');

  useEffect(() => {
    // While someone types, parents may hand over equal problems again: that must not pull the focus away.
    const saying = JSON.stringify([attempt, problems]);
    if (problems.length > 0 && saying !== said.current) box.current?.focus();
    said.current = saying;
  }, [problems, attempt]);

  if (problems.length === 0) return null;
  return (
    <div ref={box} role="alert" aria-labelledby={titleId} tabIndex={-1} className="ui-error-summary">
      <h2 id={titleId} className="ui-error-summary__title">
        <Icon name="warning" />
        {ui('errors.summary', { count: problems.length })}
      </h2>
      <ul className="ui-error-summary__list">
        {problems.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address belongs to the portal's pages; a fragment in it would count as another page.
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
