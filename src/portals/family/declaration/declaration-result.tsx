import type { CaseView } from '#api/contract.ts';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { FAMILY_TEXTS, QUARTERLY_DECLARATION } from '#portals/family/data/agency.ts';
import { isAmountKnown, quarterlyFacts } from '#portals/family/declaration/declaration-status.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './declaration.css';

/** What came of the declaration: the amount of the three months that follow, or that it is being studied. */
export function DeclarationResult({ quarterly }: { quarterly: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const { monthly, before, paidMonths, nextPayment, suspended } = quarterlyFacts(quarterly);
  const known = isAmountKnown(quarterly);
  return (
    <section className="portal-section" aria-labelledby="aubepine-bonus">
      <h2 id="aubepine-bonus">{t(`declaration.result.${known ? 'title' : 'waiting'}`)}</h2>
      {known ? (
        <>
          <ul className="aubepine-paid">
            {paidMonths.map((month) => (
              <li key={month}>
                <span>{format.month(month)}</span>
                <strong>{format.money(monthly)}</strong>
              </li>
            ))}
          </ul>
          {before !== undefined && before !== monthly && (
            <p>{t.rich('declaration.result.before', { before: { money: before } })}</p>
          )}
        </>
      ) : (
        <p>{t.rich(`declaration.result.${suspended ? 'suspended' : 'now'}`, { monthly: { money: monthly } })}</p>
      )}
      {nextPayment && nextPayment.amount > 0 && (
        <p className="aubepine-paid__next">
          <Icon name="calendar" />
          <span>
            {t('declaration.result.next', { amount: { money: nextPayment.amount }, on: { day: nextPayment.at } })}
          </span>
        </p>
      )}
      {known && <WhyThisAmount procedure={QUARTERLY_DECLARATION} calculation="bonus" />}
    </section>
  );
}
