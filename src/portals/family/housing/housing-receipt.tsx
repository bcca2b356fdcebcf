import type { CaseView, Message } from '#api/contract.ts';
import { latestOf, useMessages } from '#portal-kit/data/messages.ts';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { ReceiptActions } from '#portal-kit/frame/receipt-actions.tsx';
import { FAMILY_TEXTS, HOUSING_AID } from '#portals/family/data/agency.ts';
import { HOUSING_PAGE, housingFacts } from '#portals/family/housing/housing-status.ts';
import { PapersAsked } from '#portals/family/housing/papers-asked.tsx';
import { type NextStep, Receipt } from '#ui/journey/receipt.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { type RichSay, useFormat, useText } from '#ui/text/use-text.ts';

/** The proof that the request was received, and what follows from it. */
export function HousingReceipt({ housing }: { housing: CaseView }) {
  const { requestedOn } = housingFacts(housing);
  const messages = useMessages();
  if (requestedOn === undefined) return <NoReceipt back={HOUSING_PAGE} />;
  return (
    <WhenLoaded resource={messages}>
      {(all) => {
        const own = all.filter(({ procedure }) => procedure === HOUSING_AID);
        return <Received message={latestOf(own, 'receipt')} sentOn={requestedOn} housing={housing} />;
      }}
    </WhenLoaded>
  );
}

interface ReceivedProps {
  message: Message | undefined;
  sentOn: number;
  housing: CaseView;
}

function Received({ message, sentOn, housing }: ReceivedProps) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const site = useAgencyName();
  const number = message?.values.number;
  const { correctBefore } = housingFacts(housing);
  return (
    <div className="portal-page">
      <Receipt
        title={t('housing.receipt.title')}
        number={typeof number === 'string' ? number : undefined}
        sentOn={sentOn}
        next={nextSteps(t, correctBefore === undefined ? undefined : format.dayTime(correctBefore))}
        site={site}
      />
      <PapersAsked />
      <p>
        <PortalLink className="ui-way" to={HOUSING_PAGE}>
          {t('housing.receipt.follow')}
        </PortalLink>
      </p>
      <ReceiptActions />
    </div>
  );
}

function nextSteps(t: RichSay, mendBefore: string | undefined): NextStep[] {
  const step = (id: string) => ({
    id,
    what: t.marked(`housing.receipt.${id}.what`),
    when: t(`housing.receipt.${id}.when`),
  });
  return [
    ...(mendBefore === undefined
      ? []
      : [{ id: 'mend', what: t.marked('housing.receipt.mend'), when: t('housing.receipt.mendWhen', { mendBefore }) }]),
    ...['certificate', 'papers', 'reading', 'payment'].map(step),
  ];
}
