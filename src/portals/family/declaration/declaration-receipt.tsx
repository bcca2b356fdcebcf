import type { CaseView } from '#api/contract.ts';
import { latestOf, useMessages } from '#portal-kit/data/messages.ts';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { ReceiptActions } from '#portal-kit/frame/receipt-actions.tsx';
import { FAMILY_TEXTS, QUARTERLY_DECLARATION } from '#portals/family/data/agency.ts';
import { DeclarationResult } from '#portals/family/declaration/declaration-result.tsx';
import { DECLARATION_PAGE, quarterlyFacts } from '#portals/family/declaration/declaration-status.ts';
import { IncomeLines } from '#portals/family/declaration/income-lines.tsx';
import { Receipt } from '#ui/journey/receipt.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** The proof that the income was declared: what was said, and what comes of it. */
export function DeclarationReceipt({ quarterly }: { quarterly: CaseView }) {
  const { declaredOn } = quarterlyFacts(quarterly);
  const messages = useMessages();
  if (declaredOn === undefined) return <NoReceipt back={DECLARATION_PAGE} />;
  return (
    <WhenLoaded resource={messages}>
      {(all) => {
        const own = all.filter(({ procedure }) => procedure === QUARTERLY_DECLARATION);
        const number = latestOf(own, 'receipt', 'late-receipt')?.values.number;
        return (
          <Received
            number={typeof number === 'string' ? number : undefined}
            sentOn={declaredOn}
            quarterly={quarterly}
          />
        );
      }}
    </WhenLoaded>
  );
}

interface ReceivedProps {
  number: string | undefined;
  sentOn: number;
  quarterly: CaseView;
}

function Received({ number, sentOn, quarterly }: ReceivedProps) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const site = useAgencyName();
  const { correctBefore, months, lines } = quarterlyFacts(quarterly);
  const corrected = lines.some(({ state }) => state === 'corrected');
  const mend = correctBefore === undefined ? [] : [{ id: 'mend', when: format.dayTime(correctBefore) }];
  return (
    <div className="portal-page">
      <Receipt
        title={t('declaration.receipt.title')}
        number={number}
        sentOn={sentOn}
        next={[
          ...mend.map(({ id, when }) => ({
            id,
            what: t.marked('declaration.receipt.mend'),
            when: t('declaration.correctBefore', { until: when }),
          })),
          { id: 'amount', what: t.marked(`declaration.receipt.${corrected ? 'study' : 'amount'}`) },
          { id: 'again', what: t.marked('declaration.receipt.again'), when: t('declaration.receipt.againWhen') },
        ]}
        site={site}
      />
      <DeclarationResult quarterly={quarterly} />
      <section className="portal-section" aria-labelledby="aubepine-income-lines">
        <h2 id="aubepine-income-lines">{t('declaration.lines.said')}</h2>
        <IncomeLines months={months} lines={lines} />
      </section>
      <ReceiptActions />
    </div>
  );
}
