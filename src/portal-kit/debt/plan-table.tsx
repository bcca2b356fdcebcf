import { usePortalText } from '#portal-kit/data/portal-text.ts';
import type { Instalment } from '#portal-kit/debt/instalments.ts';
import { useFormat } from '#ui/text/use-text.ts';
import '#portal-kit/payments/payments-page.css';

/** How many lines are shown at once: a plan may run for years, and the first months are what matters. */
const SHOWN = 6;

/** What will be paid, and when. */
export function PlanTable({ instalments }: { instalments: Instalment[] }) {
  const t = usePortalText();
  const format = useFormat();
  const shown = instalments.slice(0, SHOWN);
  const last = instalments.at(-1);
  return (
    <section className="portal-section" aria-labelledby="portal-debt-plan">
      <h2 id="portal-debt-plan">{t('overpayment.plan.title')}</h2>
      <table className="portal-payments">
        <caption>{t('overpayment.plan.caption', { count: instalments.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overpayment.plan.date')}</th>
            <th scope="col">{t('overpayment.plan.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ at, amount }, index) => (
            <tr key={at}>
              {/* The day moves with week-ends and holidays: only the next one is known. */}
              <td>{index === 0 ? format.day(at) : format.month(at)}</td>
              <td className="portal-payments__amount">{format.money(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {last && instalments.length > SHOWN && (
        <p className="portal-aside">{t.rich('overpayment.plan.until', { last: { month: last.at } })}</p>
      )}
    </section>
  );
}
