import type { ReactNode } from 'react';
import { frenchDay, type Instant, toDay } from '#domain/time.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { useText } from '#ui/text/use-text.ts';
import './ledger.css';

export interface LedgerLine {
  /** Unique in the table. */
  id: string;
  at: Instant;
  what: ReactNode;
  /** Below it, smaller: a state, a condition. */
  note?: ReactNode;
  /** Already written out, with its sign. */
  amount?: string;
}

interface LedgerProps {
  caption: string;
  lines: readonly LedgerLine[];
}

/** Dated lines, the date first, figures one below the other. */
export function Ledger({ caption, lines }: LedgerProps) {
  const t = useText(TAX_TEXTS);
  const hasAmounts = lines.some(({ amount }) => amount !== undefined);
  return (
    <table className="capucine-ledger">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.date')}</th>
          <th scope="col">{t('ledger.what')}</th>
          {hasAmounts && (
            <th scope="col" className="capucine-ledger__amount">
              {t('ledger.amount')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, at, what, note, amount }) => (
          <tr key={id}>
            <td className="capucine-ledger__date">
              <time dateTime={toDay(at)}>{frenchDay(toDay(at))}</time>
            </td>
            <td>
              {what}
              {note && <span className="capucine-ledger__note">{note}</span>}
            </td>
            {hasAmounts && <td className="capucine-ledger__amount">{amount}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StatementProps {
  lines: readonly { id: string; label: ReactNode; figure: string }[];
  total: { label: ReactNode; figure: string };
}

/** A sum, line by line, and below the double rule what it comes to. */
export function Statement({ lines, total }: StatementProps) {
  return (
    <dl className="capucine-statement">
      {lines.map(({ id, label, figure }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
      <div className="capucine-statement__total">
        <dt>{total.label}</dt>
        <dd>{total.figure}</dd>
      </div>
    </dl>
  );
}
