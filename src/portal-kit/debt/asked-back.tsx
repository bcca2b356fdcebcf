import type { DebtFacts } from '#api/debt.ts';
import type { Instant } from '#domain/time.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useFormat } from '#ui/text/use-text.ts';

/** How much is asked back, why, for which time, and what is left of it. */
export function AskedBack({ facts }: { facts: DebtFacts }) {
  const t = usePortalText();
  const format = useFormat();
  const { amount, left, paid, cause, from, to } = facts;
  // Benefits are worked out by the month: the days would only make it longer to read.
  const period = (first: Instant, last: Instant) => {
    const same = format.month(first) === format.month(last);
    return same ? format.month(first) : t('overpayment.asked.months', { from: { month: first }, to: { month: last } });
  };
  return (
    <section className="portal-section" aria-labelledby="portal-debt-asked">
      <h2 id="portal-debt-asked">{t('overpayment.asked.title')}</h2>
      <SummaryList
        rows={[
          { id: 'amount', label: t('overpayment.asked.amount'), value: format.money(amount) },
          ...(cause
            ? [{ id: 'cause', label: t('overpayment.asked.cause'), value: t(`overpayment.cause.${cause}`) }]
            : []),
          ...(from !== undefined && to !== undefined
            ? [{ id: 'period', label: t('overpayment.asked.period'), value: period(from, to) }]
            : []),
          { id: 'paid', label: t('overpayment.asked.paid'), value: format.money(paid) },
          { id: 'left', label: t('overpayment.asked.left'), value: format.money(left) },
        ]}
      />
    </section>
  );
}
