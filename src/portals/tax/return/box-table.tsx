import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { BoxName, type Spouses, useBoxAmount } from '#portals/tax/return/box-name.tsx';
import type { BoxRow } from '#portals/tax/return/box-rows.ts';
import { useText } from '#ui/text/use-text.ts';
import './boxes.css';

interface BoxTableProps {
  caption: string;
  rows: readonly BoxRow[];
  spouses: Spouses;
  /** Whether something was filled in already, so that each line says what is one's own. */
  own?: boolean;
}

/** The boxes of a return, one line each: code and meaning, where the figure comes from, the figure. */
export function BoxTable({ caption, rows, spouses, own = false }: BoxTableProps) {
  const t = useText(TAX_TEXTS);
  const amountOf = useBoxAmount();
  return (
    <table className="capucine-boxes">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('return.table.box')}</th>
          <th scope="col">{t('return.table.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ box, from, amount, before, origin }) => (
          <tr key={box} className={`capucine-boxes__row capucine-boxes__row--${origin}`}>
            <th scope="row">
              <BoxName box={box} spouses={spouses} />
              {from !== undefined && <span className="capucine-boxes__note">{t('return.table.from', { from })}</span>}
              {own && (
                <span className="capucine-boxes__note">
                  {t(`return.origin.${origin}`, { before: before === undefined ? '' : amountOf(box, before) })}
                </span>
              )}
            </th>
            <td>{amountOf(box, amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
