import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { useText } from '#ui/text/use-text.ts';

/** How a debit is named on the bank's side: what one does not recognise frightens. */
export function BankLabel({ year }: { year: number }) {
  const t = useText(TAX_TEXTS);
  return (
    <Part id="label" title={t('payments.label.title')}>
      <p>{t.rich('payments.label.body')}</p>
      <p className="capucine-label">{t('payments.label.line', { income: String(year - 1) })}</p>
      <p>{t.rich('payments.label.unknown')}</p>
    </Part>
  );
}
