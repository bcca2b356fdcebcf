import type { CaseView } from '#api/contract.ts';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { type MonthCell, monthCells } from '#portals/family/declaration/income-month-cells.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './declaration.css';

/** Five months in a row: the three that count, the one that does not yet, and now. */
export function IncomeMonths({ quarterly }: { quarterly: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const cells = monthCells(quarterly);
  const left = cells.find(({ role }) => role === 'left');
  return (
    <section className="portal-section" aria-labelledby="aubepine-income-months">
      <h2 id="aubepine-income-months">{t('declaration.months.title')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ol role="list" className="aubepine-months">
        {cells.map(({ month, role }) => (
          <li key={month} className={`aubepine-months__month aubepine-months__month--${role}`}>
            <strong>{format.month(month)}</strong>
            <span>
              {ICONS[role] && <Icon name={ICONS[role]} />}
              {t(`declaration.months.${role}`)}
            </span>
          </li>
        ))}
      </ol>
      <p>{t.rich('declaration.months.why', { month: { month: left?.month ?? quarterly.now } })}</p>
    </section>
  );
}

const ICONS = { counts: 'check', left: 'close', now: 'forward' } as const satisfies Record<MonthCell['role'], string>;
