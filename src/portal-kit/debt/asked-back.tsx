import type { DebtFacts } from '#api/debt.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useFormat } from '#ui/text/use-text.ts';

/** How much is asked back, why, for which time, and what is left of it. */
export function AskedBack({ facts }: { facts: DebtFacts }) {
  const t = usePortalText();
  const format = useFormat();
  const { amount, left, paid, cause, from, to } = facts;
  return (
    <section className="portal-section" aria-labelledby="portal-debt-asked">
      <h2 id="portal-debt-asked">{t('overpayment.asked.title')}</h2>
      <SummaryList
        rows={[
          { id: 'amount', label: t('overpayment.asked.amount'), value: format.money(amount) },
          ...(cause
            ? [{ id: 'cause', label: t('overpayment.asked.cause'), value: t(`overpayment.cause.${cause}`) }]
            : []),
          ...(typeof from === 'number' && typeof to === 'number'
            ? [
                {
                  id: 'period',
                  label: t('overpayment.asked.period'),
                  value: t('overpayment.asked.periodValue', { from: { day: from }, to: { day: to } }),
                },
              ]
            : []),
          { id: 'paid', label: t('overpayment.asked.paid'), value: format.money(paid) },
          { id: 'left', label: t('overpayment.asked.left'), value: format.money(left) },
        ]}
      />
    </section>
  );
}
