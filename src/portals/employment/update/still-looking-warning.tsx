import type { CaseView } from '#api/contract.ts';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The costliest slip of the whole form: what "no" causes is said before, and again once it is chosen. */
export function StillLookingWarning({ update, saysNo }: { update: CaseView; saysNo: boolean }) {
  const t = useText(PORTAL_TEXTS);
  const dates = datesOf(updateFacts(update));
  return (
    <Notice kind="warning" title={t(saysNo ? 'stillLooking.chosen.title' : 'stillLooking.before.title')} live>
      <p>{t.rich(saysNo ? 'stillLooking.chosen.body' : 'stillLooking.before.body', dates)}</p>
    </Notice>
  );
}
