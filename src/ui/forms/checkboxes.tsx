import type { RadioOption } from '#ui/forms/radios.tsx';
import './radios.css';

interface CheckboxesProps {
  /** Of the first box, so that a link to the question lands on something that takes focus. */
  id: string;
  options: Omit<RadioOption, 'reveal'>[];
  /** The options that are ticked. */
  ticked: string[];
  onToggle: (option: string) => void;
}

/** Several answers of a list. Put it in a `FieldFrame` with `group`. */
export function Checkboxes({ id, options, ticked, onToggle }: CheckboxesProps) {
  return (
    <div className="ui-radios">
      {options.map(({ value, label, coachId }, index) => (
        <label key={value} className="ui-radios__option">
          <input
            type="checkbox"
            className="ui-radios__input"
            id={index === 0 ? id : `${id}-${value}`}
            name={id}
            value={value}
            checked={ticked.includes(value)}
            data-coach-id={coachId}
            onChange={() => onToggle(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
