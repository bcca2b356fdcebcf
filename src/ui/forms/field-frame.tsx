import type { ReactNode } from 'react';
import { Icon } from '#ui/layout/icon.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { Marked } from '#ui/text/marked.tsx';
import { useText } from '#ui/text/use-text.ts';
import { PlainWords } from '#ui/text/word.tsx';
import './field-frame.css';

export interface FieldFrameProps {
  /** Of the control; hint and problem derive theirs from it. */
  id: string;
  label: string;
  /** Its marked words can be touched. */
  hint?: string;
  problem?: string;
  optional?: boolean;
  /** The label is also the heading of the page. */
  heading?: boolean;
  /** Several controls under one question: a fieldset with a legend. */
  group?: boolean;
  children: (describedBy: string | undefined) => ReactNode;
}

/** What surrounds every control: its name, its hint, and what is to be corrected, all tied to it. */
export function FieldFrame({ id, label, hint, problem, optional, heading, group, children }: FieldFrameProps) {
  const ui = useText('ui');
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  const describedBy = ids.length > 0 ? ids.join(' ') : undefined;
  const words = (
    <PlainWords>
      <Marked text={label} />
      {optional && <span className="ui-field__optional"> {ui('optional')}</span>}
    </PlainWords>
  );
  const notes = (
    <>
      {hint && (
        <p id={`${id}-hint`} className="ui-field__hint">
          <Marked text={hint} />
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="ui-field__problem">
          <Icon name="warning" />
          <span>
            <VisuallyHidden>{ui('errors.prefix')} </VisuallyHidden>
            {problem}
          </span>
        </p>
      )}
    </>
  );
  const className = problem ? 'ui-field ui-field--problem' : 'ui-field';

  if (group) {
    return (
      <fieldset className={className} aria-describedby={describedBy}>
        <legend className="ui-field__label">
          {heading ? <PageHeading className="ui-field__heading">{words}</PageHeading> : words}
        </legend>
        {notes}
        {children(describedBy)}
      </fieldset>
    );
  }
  const named = (
    <label htmlFor={id} className="ui-field__label">
      {words}
    </label>
  );
  return (
    <div className={className}>
      <div className="ui-field__head">
        {heading ? <PageHeading className="ui-field__heading">{named}</PageHeading> : named}
        {notes}
      </div>
      {children(describedBy)}
    </div>
  );
}
