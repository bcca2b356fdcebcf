import type { CaseView, Message } from '#api/contract.ts';
import { latestOf, useMessages } from '#portal-kit/data/messages.ts';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { ReceiptActions } from '#portal-kit/frame/receipt-actions.tsx';
import { CHANGE_OF_SITUATION, FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE, canDeclare } from '#portals/family/data/change-status.ts';
import { Receipt } from '#ui/journey/receipt.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The proof that a change was declared, and what follows from it. */
export function ChangeReceipt({ change }: { change: CaseView }) {
  return (
    <WhenLoaded resource={useMessages()}>
      {(messages) => {
        const own = messages.filter(({ procedure }) => procedure === CHANGE_OF_SITUATION);
        const message = latestOf(own, 'receipt', 'late-receipt');
        return message ? <Received message={message} change={change} /> : <NoReceipt back={CHANGE_PAGE} />;
      }}
    </WhenLoaded>
  );
}

function Received({ message: { at, values, letter }, change }: { message: Message; change: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const site = useAgencyName();
  const mends = letter === 'receipt' && canDeclare(change);
  return (
    <Receipt
      title={t('change.receipt.title')}
      number={typeof values.number === 'string' ? values.number : undefined}
      sentOn={at}
      next={[
        ...(mends
          ? [{ id: 'mend', what: t.marked('change.receipt.mend'), when: t('change.receipt.mendWhen', values) }]
          : []),
        { id: 'read', what: t.marked('change.receipt.read'), when: t('change.receipt.readWhen', values) },
        { id: 'amount', what: t.marked('change.receipt.amount') },
        { id: 'others', what: t.marked('change.receipt.others'), when: t('change.receipt.othersWhen') },
      ]}
      site={site}
    >
      <ReceiptActions />
    </Receipt>
  );
}
