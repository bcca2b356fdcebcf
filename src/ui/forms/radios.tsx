import { Fragment, type ReactNode } from 'react';
import './radios.css';

export interface RadioOption {
  value: string;
  label: string;
  coachId?: string;
  /** Further fields that this answer calls for; shown below it while it is chosen. */
  reveal?: ReactNode;
}

interface RadiosProps {
  /** Of the first radio, so that a link to the question lands on something that takes focus. */
  id: string;
  options: RadioOption[];
  value: string;
  onChange: (value: string) => void;
}

/** One answer among several. Put it in a `FieldFrame` with `group`. */
export function Radios({ id, options, value, onChange }: RadiosProps) {
  return (
    <div className="ui-radios">
      {options.map((option, index) => (
        <Fragment key={option.value}>
          <label className="ui-radios__option">
            <input
              type="radio"
              className="ui-radios__input"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={id}
              value={option.value}
              checked={value === option.value}
              data-coach-id={option.coachId}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
          {option.reveal && value === option.value && <div className="ui-radios__reveal">{option.reveal}</div>}
        </Fragment>
      ))}
    </div>
  );
}
