import type { CaseView } from '#api/contract.ts';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { FAMILY_TEXTS, HOUSING_AID } from '#portals/family/data/agency.ts';
import { housingFacts } from '#portals/family/housing/housing-status.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What was decided: how much, from when on, to whom; and how the amount comes about. */
export function HousingRight({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const { right, until } = housingFacts(housing);
  if (!right) return null;
  const { monthly, from, paidTo, decidedOn, reviewedFrom, before } = right;
  return (
    <section className="portal-section" aria-labelledby="aubepine-housing-right">
      <h2 id="aubepine-housing-right">{t('housing.right.title')}</h2>
      {reviewedFrom !== undefined && before !== undefined && (
        <Notice kind="info" title={t('housing.right.reviewed.title')}>
          <p>
            {t.rich('housing.right.reviewed.body', {
              before: { money: before },
              monthly: { money: monthly },
              from: { month: reviewedFrom },
            })}
          </p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { id: 'monthly', label: t('housing.right.monthly'), value: format.money(monthly) },
          { id: 'from', label: t('housing.right.from'), value: format.month(from) },
          ...(until === undefined
            ? []
            : [{ id: 'until', label: t('housing.right.until'), value: format.month(until) }]),
          { id: 'paidTo', label: t('housing.right.paidTo'), value: t(`housing.right.to.${paidTo}`) },
          { id: 'decidedOn', label: t('housing.right.decidedOn'), value: format.day(decidedOn) },
        ]}
      />
      <p>{t.rich(`housing.right.means.${paidTo}`)}</p>
      <WhyThisAmount procedure={HOUSING_AID} calculation="aid" />
    </section>
  );
}
