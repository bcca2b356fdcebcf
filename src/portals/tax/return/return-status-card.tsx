import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { checkPath } from '#domain/form-paths.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { INCOME_RETURN, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import {
  canFill,
  canSign,
  RETURN_PAGE,
  RETURN_RECEIPT,
  returnFacts,
  returnStatus,
  SIGNATURE_PAGE,
} from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Where the return stands, in the official word and in plain ones; until when; the one thing to do. */
export function ReturnStatus({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const official = useText(textsOf(INCOME_RETURN));
  const format = useFormat();
  const { state, tone } = returnStatus(incomeReturn);
  const { year, opensOn, closesBefore, noticeOn, signedOn, number } = returnFacts(incomeReturn);
  const { now } = incomeReturn;
  const last = { day: lastDay(closesBefore) };
  const values = {
    last,
    opens: { day: opensOn },
    notice: { day: noticeOn },
    signedOn: format.dayTime(signedOn ?? now),
    number: number ?? '',
  };
  // Taken for signed by itself: there is no receipt.
  const said = state === 'filed' && signedOn === undefined ? 'filedByItself' : state;
  return (
    <StatusCard
      tone={tone}
      subject={t('return.subject', { year: String(year), income: String(year - 1) })}
      official={official(`states.${state}.title`)}
      plain={t(`return.state.${said}.plain`, values)}
    >
      <p>{t.rich(`return.state.${said}.more`, values)}</p>
      {(canFill(incomeReturn) || canSign(incomeReturn)) && (
        <Deadline>{t(`return.lastDay.${deadlineOf(incomeReturn)}`, { last })}</Deadline>
      )}
      <Actions incomeReturn={incomeReturn} />
    </StatusCard>
  );
}

/** What the last day is the last day for. */
function deadlineOf(incomeReturn: CaseView): 'sign' | 'check' | 'change' {
  const { state } = returnStatus(incomeReturn);
  if (state === 'automaticProposed') return 'check';
  return state === 'signed' ? 'change' : 'sign';
}

function Actions({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { state } = returnStatus(incomeReturn);
  const signed = returnFacts(incomeReturn).signedOn !== undefined;
  const again = state === 'signed' || state === 'filled' || state === 'changing';
  return (
    <>
      {canSign(incomeReturn) && <ActionLink to={SIGNATURE_PAGE}>{t('return.start.sign')}</ActionLink>}
      {again && canFill(incomeReturn) && (
        <ActionLink to={checkPath(RETURN_PAGE)} coachId={coachIds.start('return')} look="secondary">
          {t(`return.start.${state === 'signed' ? 'change' : 'review'}`)}
        </ActionLink>
      )}
      {signed && (
        <p>
          <PortalLink className="ui-way" to={RETURN_RECEIPT}>
            {t('return.start.receipt')}
          </PortalLink>
        </p>
      )}
    </>
  );
}
