import type { ReactNode } from 'react';
import type { DebtFacts } from '#api/debt.ts';
import type { Cents } from '#domain/money.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { useFormat } from '#ui/text/use-text.ts';
import './months-table.css';

const COLUMNS = ['paid', 'owed', 'difference'] as const;
type Amounts = Record<(typeof COLUMNS)[number], Cents>;

interface MonthsTableProps {
  months: NonNullable<DebtFacts['months']>;
  cause: DebtFacts['cause'];
}

/** Where the sum comes from: each month as it was paid and as it was due. On a narrow screen, one month under the other. */
export function MonthsTable({ months, cause }: MonthsTableProps) {
  const t = usePortalText();
  const format = useFormat();
  const lines = months.map(({ month, paid, owed }) => ({ month, paid, owed, difference: paid - owed }));
  const total = (column: keyof Amounts) => lines.reduce((sum, line) => sum + line[column], 0);
  return (
    <section className="portal-section" aria-labelledby="portal-debt-months">
      <h2 id="portal-debt-months">{t('overpayment.months.title')}</h2>
      {cause && <p>{t.rich(`overpayment.months.how.${cause}`)}</p>}
      <table className="portal-debt-months">
        <caption>{t('overpayment.months.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overpayment.months.month')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`overpayment.months.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.month} name={format.month(line.month)} amounts={line} />
          ))}
        </tbody>
        <tfoot>
          <Line
            name={t('overpayment.months.total')}
            amounts={{ paid: total('paid'), owed: total('owed'), difference: total('difference') }}
          />
        </tfoot>
      </table>
      <p>{t.rich('overpayment.months.check')}</p>
    </section>
  );
}

function Line({ name, amounts }: { name: ReactNode; amounts: Amounts }) {
  const t = usePortalText();
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column} data-label={t(`overpayment.months.${column}`)}>
          {format.money(amounts[column])}
        </td>
      ))}
    </tr>
  );
}
