import type { CaseView } from '#api/contract.ts';
import type { TaxResult } from '#api/tax.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { correctionFacts } from '#portals/tax/data/correction-status.ts';
import { difficultyFacts, isBilled, leftToPay } from '#portals/tax/data/difficulty-status.ts';
import { isAssessed, returnFacts } from '#portals/tax/data/return-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Statement } from '#portals/tax/frame/ledger.tsx';
import { Part } from '#portals/tax/frame/part.tsx';
import { Result } from '#portals/tax/return/result.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What the notice comes to, line by line; what is left of a bill. */
export function Balance({ visit }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { difficulty } = visit;
  const bill = isBilled(difficulty) ? difficultyFacts(difficulty).bill : undefined;
  const result = resultOf(visit, bill);
  return (
    <Part id="balance" title={t('payments.balance.title')}>
      {result && (
        <>
          <Result result={result} />
          <p>{t.rich('payments.balance.rate', { rate: format.share(result.rate) })}</p>
        </>
      )}
      {isBilled(difficulty) && <Bill difficulty={difficulty} />}
      {!result && !isBilled(difficulty) && <p>{t.rich('payments.balance.none')}</p>}
    </Part>
  );
}

/** What counts today: the latest notice, once there is one, unless the bill is about another year. */
function resultOf({ incomeReturn, correction }: OwnVisit, bill: number | undefined): TaxResult | undefined {
  if (!incomeReturn || !isAssessed(incomeReturn)) return undefined;
  const counted = (correction && correctionFacts(correction).counted) ?? returnFacts(incomeReturn).counted;
  return bill === undefined || counted?.balance === bill ? counted : undefined;
}

function Bill({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { money } = useFormat();
  const { bill, paid, waived } = difficultyFacts(difficulty);
  const lines = [
    { id: 'bill', label: t('payments.balance.bill'), figure: money(bill) },
    { id: 'paid', label: t('payments.balance.paid'), figure: t('ledger.out', { amount: money(paid) }) },
    ...(waived > 0
      ? [{ id: 'waived', label: t('payments.balance.waived'), figure: t('ledger.out', { amount: money(waived) }) }]
      : []),
  ];
  return (
    <Statement lines={lines} total={{ label: t('payments.balance.left'), figure: money(leftToPay(difficulty)) }} />
  );
}
