import type { CaseView } from '#api/contract.ts';
import type { TextValue } from '#domain/text.ts';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { ReceiptActions } from '#portal-kit/frame/receipt-actions.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { DIFFICULTY_PAGE, difficultyFacts } from '#portals/tax/data/difficulty-status.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { Receipt } from '#ui/journey/receipt.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The proof that the message was received; and that debits go on meanwhile. */
export function DifficultySent({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const site = useAgencyName();
  const { sent, debits } = difficultyFacts(difficulty);
  if (!sent) return <NoReceipt back={DIFFICULTY_PAGE} />;
  const next = debits.find(({ state }) => state === 'to-come');
  const due: Record<string, Record<string, TextValue>> = {
    papers: {},
    answer: { day: { day: sent.answerBy } },
    silence: { day: { day: sent.silenceOn } },
  };
  return (
    <div className="portal-page">
      <Receipt
        title={t('difficulty.receipt.title')}
        number={sent.number}
        sentOn={sent.on}
        next={Object.entries(due).map(([id, values]) => ({
          id,
          what: t.marked(`difficulty.receipt.${id}.what`),
          when: t(`difficulty.receipt.${id}.when`, values),
        }))}
        site={site}
      />
      {next && (
        <Notice kind="warning" title={t('difficulty.receipt.goesOn')}>
          <p>{t.rich('difficulty.next', { day: { day: next.at }, amount: { money: next.amount } })}</p>
        </Notice>
      )}
      <p>
        <PortalLink className="ui-way" to={DIFFICULTY_PAGE}>
          {t('difficulty.receipt.follow')}
        </PortalLink>
      </p>
      <ReceiptActions />
    </div>
  );
}
