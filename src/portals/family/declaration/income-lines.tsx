import type { QuarterlyFacts } from '#api/family.ts';
import type { Instant } from '#domain/time.ts';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './declaration.css';

type Line = QuarterlyFacts['lines'][number];

interface IncomeLinesProps {
  months: readonly Instant[];
  lines: readonly Line[];
}

/** What was transmitted, month by month: who sent it, what it is, how much; and what was said of it since. */
export function IncomeLines({ months, lines }: IncomeLinesProps) {
  return (
    <div className="aubepine-income">
      {months.map((month) => (
        <IncomeOfMonth key={month} month={month} lines={lines.filter((line) => line.month === month)} />
      ))}
    </div>
  );
}

function IncomeOfMonth({ month, lines }: { month: Instant; lines: readonly Line[] }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  if (lines.length === 0) {
    return (
      <div className="aubepine-income__none">
        <strong>{format.month(month)}</strong>
        <p>{t.rich('declaration.lines.none')}</p>
      </div>
    );
  }
  return (
    <table className="aubepine-income__month">
      <caption>{format.month(month)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('declaration.lines.income')}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{t('declaration.lines.amount')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <span className="aubepine-income__payer">{line.payer}</span>
              <span>{t(`declaration.kind.${line.kind}`)}</span>
              <span className="aubepine-income__origin">
                {t(`declaration.origin.${line.sent > 0 ? line.kind : 'added'}`)}
              </span>
              {line.state !== 'sent' && (
                <StatusTag tone={TONES[line.state]}>{t(`declaration.lineState.${line.state}`)}</StatusTag>
              )}
            </th>
            <td>
              <LineAmount line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const TONES: Record<Line['state'], StatusTone> = {
  sent: 'neutral',
  confirmed: 'success',
  corrected: 'progress',
  accepted: 'success',
  refused: 'neutral',
};

/** What counts now; and what was transmitted, where that is something else. */
function LineAmount({ line: { sent, declared, state } }: { line: Line }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const own = declared !== undefined && declared !== sent ? declared : undefined;
  if (own === undefined || state === 'refused')
    return <span className="aubepine-income__amount">{format.money(sent)}</span>;
  return (
    <>
      <span className="aubepine-income__amount">{format.money(own)}</span>
      {sent > 0 && (
        <span className="aubepine-income__before">{t('declaration.lines.before', { sent: { money: sent } })}</span>
      )}
    </>
  );
}
