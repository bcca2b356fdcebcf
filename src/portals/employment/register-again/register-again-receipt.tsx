import type { Message } from '#api/contract.ts';
import { latestOf, useMessages } from '#portal-kit/data/messages.ts';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { ReceiptActions } from '#portal-kit/frame/receipt-actions.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { Receipt } from '#ui/journey/receipt.tsx';
import { useText } from '#ui/text/use-text.ts';

export function RegisterAgainReceipt() {
  return (
    <WhenLoaded resource={useMessages()}>
      {(messages) => {
        const message = latestOf(messages, 'registration-received');
        return message ? <Received message={message} /> : <NoReceipt back="/account" />;
      }}
    </WhenLoaded>
  );
}

function Received({ message }: { message: Message }) {
  const t = useText(PORTAL_TEXTS);
  const site = useAgencyName();
  return (
    <Receipt
      title={t('registerAgain.receipt.title')}
      sentOn={message.at}
      next={[
        {
          id: 'read',
          what: t.marked('registerAgain.receipt.read'),
          when: t('registerAgain.receipt.readWhen', message.values),
        },
        { id: 'active', what: t.marked('registerAgain.receipt.active') },
        { id: 'update', what: t.marked('registerAgain.receipt.update') },
      ]}
      site={site}
    >
      <ReceiptActions />
    </Receipt>
  );
}
