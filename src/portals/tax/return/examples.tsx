import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { Statement } from '#portals/tax/frame/ledger.tsx';
import { kilometresFacts } from '#portals/tax/return/kilometres.facts.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './help.css';

/** Round numbers, so that nobody takes them for their own. */
const PAYSLIP = [
  { id: 'paid', amount: 120_000 },
  { id: 'month', amount: 125_000 },
  { id: 'year', amount: 1_500_000 },
] as const;

/** The bottom of a payslip of December: which of its figures is the one of the year. */
export function PayslipExample() {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  return (
    <table className="capucine-example">
      <caption>{t('return.example.payslip')}</caption>
      <tbody>
        {PAYSLIP.map(({ id, amount }) => (
          <tr key={id} className={id === 'year' ? 'capucine-example__right' : undefined}>
            <th scope="row">
              {t(`return.example.${id}`)}
              <span className="capucine-example__which">
                <Icon name={id === 'year' ? 'check' : 'close'} />
                {t(id === 'year' ? 'return.example.this' : 'return.example.notThis')}
              </span>
            </th>
            <td>{format.money(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The way to work in a year, and what it costs by the scale. */
export function KilometresExample() {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { distance, days, perKilometre, validFor } = kilometresFacts;
  const kilometres = distance * 2 * days;
  return (
    <div className="capucine-sum">
      <p>{t('return.example.way', { distance, days })}</p>
      <Statement
        lines={[
          {
            id: 'km',
            label: t('return.example.kilometres'),
            figure: t('return.example.km', { kilometres: format.number(kilometres) }),
          },
          {
            id: 'scale',
            label: t('return.example.scale', { year: String(validFor) }),
            figure: t('return.example.perKm', { euros: format.number(perKilometre) }),
          },
        ]}
        total={{ label: t('return.example.total'), figure: format.money(Math.round(kilometres * perKilometre) * 100) }}
      />
    </div>
  );
}
