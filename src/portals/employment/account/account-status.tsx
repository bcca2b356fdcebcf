import type { CaseView } from '#api/contract.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { isDebtKnown, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { MONTHLY_UPDATE, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { canSend, isRecorded, statusOf } from '#portals/employment/data/update-status.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Where the month's update stands: the official word, what it means, until when, and the one thing to do. */
export function AccountStatus({ update, debt }: { update: CaseView; debt: CaseView | undefined }) {
  const t = useText(PORTAL_TEXTS);
  const official = useText(textsOf(MONTHLY_UPDATE));
  const { path, name, tone, go } = statusOf(update);
  const owes = name === 'overpaid' && isDebtKnown(debt);
  const dates = datesOf(updateFacts(update));
  const state = `account.state.${name}`;
  return (
    <StatusCard
      tone={tone}
      subject={t('account.month', dates)}
      official={official(`states.${path}.title`)}
      plain={t(`${state}.plain`, dates)}
    >
      {t.has(`${state}.more`) && <p>{t.rich(`${state}.more`, dates)}</p>}
      {t.has(`${state}.deadline`) && <Deadline>{t(`${state}.deadline`, dates)}</Deadline>}
      {go && (
        <div>
          <ActionLink to={owes ? OVERPAYMENT : go}>
            {t(owes ? 'account.state.overpaid.goDebt' : `${state}.go`)}
          </ActionLink>
        </div>
      )}
      {isRecorded(update) && canSend(update) && (
        <p>
          {t.rich('account.mend', dates)} <PortalLink to="/update">{t('account.mendLink')}</PortalLink>
        </p>
      )}
    </StatusCard>
  );
}
