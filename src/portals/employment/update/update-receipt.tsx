import type { CaseView, Message } from '#api/contract.ts';
import type { TextValue } from '#domain/text.ts';
import { latestOf, useMessages } from '#portal-kit/data/messages.ts';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { ReceiptActions } from '#portal-kit/frame/receipt-actions.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { updateFacts } from '#portals/employment/data/case-facts.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { type NextStep, Receipt } from '#ui/journey/receipt.tsx';
import { type RichSay, useText } from '#ui/text/use-text.ts';

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
  const site = useAgencyName();
  const { number } = message.values;
  const leaves = message.letter === 'leaving-receipt';
  const next = leaves ? leavingSteps(t, message.values) : nextSteps(t, message.values, update);
  return (
    <div className="portal-page">
      {leaves && (
        <Notice kind="warning" title={t('receipt.leaving.title')}>
          <p>{t.rich('receipt.leaving.body', message.values)}</p>
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
        site={site}
      >
        <ReceiptActions />
      </Receipt>
    </div>
  );
}

type Values = Record<string, TextValue>;

function nextSteps(t: RichSay, values: Values, update: CaseView): NextStep[] {
  const payslips = updateFacts(update).payslips.filter(({ wanted }) => wanted).length;
  return [
    { id: 'kept', what: t.marked('receipt.next.kept'), when: t('receipt.next.keptWhen') },
    ...(payslips > 0
      ? [
          {
            id: 'payslip',
            what: t.marked('receipt.next.payslip', { count: payslips }),
            when: t('receipt.next.payslipWhen'),
          },
        ]
      : []),
    { id: 'transfer', what: t.marked('receipt.next.transfer'), when: t('receipt.next.transferWhen', values) },
    { id: 'mend', what: t.marked('receipt.next.mend'), when: t('receipt.next.mendWhen', values) },
    { id: 'again', what: t.marked('receipt.next.again'), when: t('receipt.next.againWhen', values) },
  ];
}

function leavingSteps(t: RichSay, values: Values): NextStep[] {
  return [
    { id: 'mend', what: t.marked('receipt.leaving.mend'), when: t('receipt.next.mendWhen', values) },
    { id: 'end', what: t.marked('receipt.leaving.end'), when: t('receipt.leaving.endWhen', values) },
  ];
}
