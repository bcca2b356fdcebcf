import type { CaseView } from '#api/contract.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { AskedBack } from '#portal-kit/debt/asked-back.tsx';
import { DebtChoices } from '#portal-kit/debt/debt-choices.tsx';
import { debtFacts, debtState, debtTone, isDebtOver } from '#portal-kit/debt/debt-facts.ts';
import { instalmentsOf } from '#portal-kit/debt/instalments.ts';
import { MonthsTable } from '#portal-kit/debt/months-table.tsx';
import { PlanTable } from '#portal-kit/debt/plan-table.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What the agency asks back, where that stands, and what one may do about it. */
export function OverpaymentPage({ debt }: { debt: CaseView }) {
  const t = usePortalText();
  const facts = debtFacts(debt);
  const instalments = instalmentsOf(facts);
  return (
    <PortalPage title={t('overpayment.title')} intro={t.marked('overpayment.intro')}>
      <DebtStatus debt={debt} />
      <AskedBack facts={facts} />
      {facts.months && facts.months.length > 0 && <MonthsTable months={facts.months} cause={facts.cause} />}
      {instalments.length > 0 && <PlanTable instalments={instalments} />}
      <DebtChoices debt={debt} />
      {!isDebtOver(debt) && <p className="portal-aside">{t.rich('overpayment.help')}</p>}
    </PortalPage>
  );
}

function DebtStatus({ debt }: { debt: CaseView }) {
  const t = usePortalText();
  const official = useText(textsOf(debt.procedure));
  const { left, objectBefore, plan } = debtFacts(debt);
  const state = `overpayment.state.${debtState(debt)}`;
  const values = { left: { money: left }, next: { day: plan?.next ?? debt.now } };
  const canObject = debt.moves.includes('contest') && objectBefore !== undefined;
  return (
    <StatusCard
      tone={debtTone(debt)}
      subject={t('overpayment.subject')}
      official={official(`states.${debt.states.at(-1)}.title`)}
      plain={t(`${state}.plain`, values)}
    >
      <p>{t.rich(`${state}.more`, values)}</p>
      {canObject && <Deadline>{t('overpayment.objectBefore', { day: { day: objectBefore } })}</Deadline>}
    </StatusCard>
  );
}
