import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Round numbers, so that nobody takes them for their own. */
const LINES = [
  { id: 'rent', amount: 40_000 },
  { id: 'charges', amount: 5_000 },
  { id: 'total', amount: 45_000 },
] as const;

/** A rent receipt in three lines: which one is asked for. */
export function RentExample() {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  return (
    <table className="aubepine-example">
      <caption>{t('housing.example.receipt')}</caption>
      <tbody>
        {LINES.map(({ id, amount }) => (
          <tr key={id} className={id === 'rent' ? 'aubepine-example__right' : undefined}>
            <th scope="row">
              <span className="aubepine-example__line">
                {t(`housing.example.${id}`)}
                <Which right={id === 'rent'} />
              </span>
            </th>
            <td className="aubepine-example__amount">{format.money(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Says of one line of an example whether it is the one that is asked for. */
export function Which({ right }: { right: boolean }) {
  const t = useText(FAMILY_TEXTS);
  return (
    <span className={right ? 'aubepine-which aubepine-which--right' : 'aubepine-which'}>
      <Icon name={right ? 'check' : 'close'} />
      {t(right ? 'housing.example.this' : 'housing.example.notThis')}
    </span>
  );
}
