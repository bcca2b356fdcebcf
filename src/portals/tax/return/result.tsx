import type { TaxResult } from '#api/tax.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { Statement } from '#portals/tax/frame/ledger.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What a balance is called: given back, left to pay, or nothing at all. */
export const sideOf = (balance: number): 'back' | 'toPay' | 'even' =>
  balance < 0 ? 'back' : balance > 0 ? 'toPay' : 'even';

/** What a return comes to, as a sum: the tax, what is taken off, what is left. */
export function Result({ result }: { result: Omit<TaxResult, 'rate'> }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { tax, credits, withheld, balance } = result;
  const less = (amount: number) => (amount === 0 ? format.money(0) : `−\u00a0${format.money(amount)}`);
  // Paid in January on what the year before gave, and taken back here.
  const advance = balance - (tax - credits - withheld);
  return (
    <Statement
      lines={[
        { id: 'tax', label: t('return.result.tax'), figure: format.money(tax) },
        { id: 'credits', label: t('return.result.credits'), figure: less(credits) },
        { id: 'withheld', label: t('return.result.withheld'), figure: less(withheld) },
        ...(advance === 0 ? [] : [{ id: 'advance', label: t('return.result.advance'), figure: format.money(advance) }]),
      ]}
      total={{ label: t(`return.result.${sideOf(balance)}`), figure: format.money(Math.abs(balance)) }}
    />
  );
}
