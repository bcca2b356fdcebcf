import type { CaseView, Message } from '#api/contract.ts';
import type { TextValue } from '#domain/text.ts';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { updateFacts } from '#portals/employment/data/case-facts.ts';
import { latestOf, useMessages } from '#portals/employment/data/messages.ts';
import { WhenLoaded } from '#portals/employment/data/when-loaded.tsx';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { NoReceipt } from '#portals/employment/frame/no-receipt.tsx';
import { ReceiptActions } from '#portals/employment/frame/receipt-actions.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { type NextStep, Receipt } from '#ui/journey/receipt.tsx';
import { type Say, useText } from '#ui/text/use-text.ts';

/** The proof that the update was received, and what follows from it. */
export function UpdateReceipt({ update }: { update: CaseView }) {
  return (
    <WhenLoaded resource={useMessages()}>
      {(messages) => {
        const message = latestOf(messages, 'receipt', 'leaving-receipt');
        return message ? <Received message={message} update={update} /> : <NoReceipt back="/update" />;
      }}
    </WhenLoaded>
  );
}

function Received({ message, update }: { message: Message; update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const { number } = message.values;
  const leaves = message.letter === 'leaving-receipt';
  const next = leaves ? leavingSteps(t, message.values) : nextSteps(t, message.values, update);
  return (
    <div className="bruyere-page">
      {leaves && (
        <Notice kind="warning" title={t('receipt.leaving.title')}>
          <p>{t('receipt.leaving.body', message.values)}</p>
          {update.moves.includes('submit') && (
            <div>
              <ActionLink to="/update">{t('update.start.leaving')}</ActionLink>
            </div>
          )}
        </Notice>
      )}
      <Receipt
        title={t(leaves ? 'receipt.leaving.heading' : 'receipt.title', message.values)}
        number={typeof number === 'string' ? number : undefined}
        sentOn={message.at}
        next={next}
        site={t('name')}
      >
        <ReceiptActions />
      </Receipt>
    </div>
  );
}

type Values = Record<string, TextValue>;

function nextSteps(t: Say, values: Values, update: CaseView): NextStep[] {
  const payslips = updateFacts(update).payslips.filter(({ wanted }) => wanted).length;
  return [
    { id: 'kept', what: t('receipt.next.kept'), when: t('receipt.next.keptWhen') },
    ...(payslips > 0
      ? [{ id: 'payslip', what: t('receipt.next.payslip', { count: payslips }), when: t('receipt.next.payslipWhen') }]
      : []),
    { id: 'transfer', what: t('receipt.next.transfer'), when: t('receipt.next.transferWhen', values) },
    { id: 'mend', what: t('receipt.next.mend'), when: t('receipt.next.mendWhen', values) },
    { id: 'again', what: t('receipt.next.again'), when: t('receipt.next.againWhen', values) },
  ];
}

function leavingSteps(t: Say, values: Values): NextStep[] {
  return [
    { id: 'mend', what: t('receipt.leaving.mend'), when: t('receipt.next.mendWhen', values) },
    { id: 'end', what: t('receipt.leaving.end'), when: t('receipt.leaving.endWhen', values) },
  ];
}
