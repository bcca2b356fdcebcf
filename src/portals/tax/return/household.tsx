import type { IncomeReturnFacts } from '#api/tax.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Who is in the return: the spouse, the children. */
export function Household({ facts: { partner, children } }: { facts: IncomeReturnFacts }) {
  const t = useText(TAX_TEXTS);
  return (
    <SummaryList
      rows={[
        { id: 'partner', label: t('return.household.with'), value: partner ?? t('return.household.alone') },
        {
          id: 'children',
          label: t('return.household.children'),
          value: children.length === 0 ? t('return.household.none') : children.join(', '),
        },
      ]}
    />
  );
}
