import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { useText } from '#ui/text/use-text.ts';

interface BankLabelProps {
  /** The year of the income that is taxed. */
  income: number;
  /** Whether a plan was granted, whose debits have a name of their own. */
  planned: boolean;
}

/** How a debit is named on the bank's side: what one does not recognise frightens. */
export function BankLabel({ income, planned }: BankLabelProps) {
  const t = useText(TAX_TEXTS);
  return (
    <Part id="label" title={t('payments.label.title')}>
      <p>{t.rich('payments.label.body')}</p>
      <p className="capucine-label">
        {t(planned ? 'payments.label.plan' : 'payments.label.balance', { income: String(income) })}
      </p>
      <p>{t.rich('payments.label.unknown')}</p>
    </Part>
  );
}
