import type { ReactNode } from 'react';
import './summary-list.css';

export interface SummaryRow {
  id: string;
  label: string;
  /** Undefined: nothing was answered. */
  value: ReactNode | undefined;
  /** Said when there is no value. */
  none?: string;
  /** A link that changes the line. */
  action?: ReactNode;
}

/** Facts in lines: what, and its value. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="ui-summary">
      {rows.map(({ id, label, value, none, action }) => (
        <div key={id} className="ui-summary__row">
          <dt className="ui-summary__label">{label}</dt>
          <dd className={value === undefined ? 'ui-summary__value ui-summary__value--none' : 'ui-summary__value'}>
            {value ?? none}
          </dd>
          {action && <dd className="ui-summary__action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
