import type { CaseView } from '#api/contract.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { CHANGE_OF_SITUATION, FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE, changeFacts, changeStatus } from '#portals/family/data/change-status.ts';
import { useText } from '#ui/text/use-text.ts';

/** Where the benefit and the last declaration stand: the official word, what it means, the one thing to do. */
export function Benefit({ change }: { change: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const official = useText(textsOf(CHANGE_OF_SITUATION));
  const { state, tone } = changeStatus(change);
  const { monthly, confirmBefore, effectiveFrom } = changeFacts(change);
  const words = `benefit.state.${state}`;
  const values = { monthly: { money: monthly }, from: { month: effectiveFrom ?? change.now } };
  return (
    <StatusCard
      tone={tone}
      subject={t('benefit.subject')}
      official={official(`states.${state}.title`)}
      plain={t(`${words}.plain`, values)}
    >
      <p>{t.rich(`${words}.more`, values)}</p>
      {confirmBefore !== undefined && (
        <Deadline>{t('benefit.confirmBefore', { day: { day: confirmBefore } })}</Deadline>
      )}
      {tone === 'action' && (
        <div>
          <ActionLink to={CHANGE_PAGE}>{t('benefit.go')}</ActionLink>
        </div>
      )}
      <WhyThisAmount procedure={CHANGE_OF_SITUATION} calculation="benefit" />
    </StatusCard>
  );
}
