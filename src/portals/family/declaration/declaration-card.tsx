import type { CaseView } from '#api/contract.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FAMILY_TEXTS, QUARTERLY_DECLARATION } from '#portals/family/data/agency.ts';
import { declarationStatus, quarterlyFacts } from '#portals/family/declaration/declaration-status.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Where the declaration stands: the official word, the same in plain ones, and the one thing to do. */
export function DeclarationCard({ quarterly }: { quarterly: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const official = useText(textsOf(QUARTERLY_DECLARATION));
  const format = useFormat();
  const { state, tone } = declarationStatus(quarterly);
  const { closesBefore, opensOn, correctBefore, monthly, paidMonths } = quarterlyFacts(quarterly);
  // Once the night has come it can no longer be sent again: the amount is being worked out.
  const said = state === 'declared' && correctBefore === undefined ? 'computing' : state;
  const values = {
    monthly: { money: monthly },
    opens: { day: opensOn },
    first: { month: paidMonths[0] ?? quarterly.now },
    last: { month: paidMonths.at(-1) ?? quarterly.now },
  };
  return (
    <StatusCard
      tone={tone}
      subject={t('declaration.subject')}
      official={official(`states.${state}.title`)}
      plain={t(`declaration.state.${said}.plain`, values)}
    >
      <p>{t.rich(`declaration.state.${said}.more`, values)}</p>
      {state === 'open' && <Deadline>{t('declaration.lastDay', { day: { day: closesBefore } })}</Deadline>}
      {correctBefore !== undefined && (
        <Deadline>{t('declaration.correctBefore', { until: format.dayTime(correctBefore) })}</Deadline>
      )}
      {state === 'proofAwaited' && <ActionLink to={DOCUMENTS}>{t('declaration.sendProof')}</ActionLink>}
    </StatusCard>
  );
}
