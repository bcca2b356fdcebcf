import type { CaseView } from '#api/contract.ts';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { ReceiptActions } from '#portal-kit/frame/receipt-actions.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { correctionFacts, correctionStatus } from '#portals/tax/data/correction-status.ts';
import { Receipt } from '#ui/journey/receipt.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CorrectionSentProps {
  correction: CaseView;
  /** The page on which one follows it. */
  back: string;
}

/** The receipt of a correction, a claim or a message, and what follows from it. */
export function CorrectionSent({ correction, back }: CorrectionSentProps) {
  const t = useText(TAX_TEXTS);
  const site = useAgencyName();
  const { sent } = correctionFacts(correction);
  if (!sent) return <NoReceipt back={back} />;
  const { by, on, number, answerBy } = sent;
  const answer = { answer: { day: answerBy } };
  // Until the night it has not been read.
  const mends = correctionStatus(correction).state === 'sent';
  return (
    <div className="portal-page">
      <Receipt
        title={t(`correction.receipt.title.${by}`)}
        number={number}
        sentOn={on}
        next={[
          ...(mends
            ? [{ id: 'mend', what: t.marked('correction.receipt.mend'), when: t('correction.receipt.mendWhen') }]
            : []),
          {
            id: 'read',
            what: t.marked(`correction.receipt.read.${by}`),
            when: t('correction.receipt.readWhen', answer),
          },
          { id: 'proof', what: t.marked('correction.receipt.proof') },
          { id: 'after', what: t.marked(`correction.receipt.after.${by}`) },
        ]}
        site={site}
      />
      <p>
        <PortalLink className="ui-way" to={back}>
          {t('correction.receipt.follow')}
        </PortalLink>
      </p>
      <ReceiptActions />
    </div>
  );
}
