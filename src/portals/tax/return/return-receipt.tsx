import type { CaseView } from '#api/contract.ts';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { ReceiptActions } from '#portal-kit/frame/receipt-actions.tsx';
import { INCOME_RETURN, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { canFill, canSign, RETURN_PAGE, returnFacts, SIGNATURE_PAGE } from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { boxRows } from '#portals/tax/return/box-rows.ts';
import { BoxTable } from '#portals/tax/return/box-table.tsx';
import { Result, sideOf } from '#portals/tax/return/result.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { type NextStep, Receipt } from '#ui/journey/receipt.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { type RichSay, useFormat, useText } from '#ui/text/use-text.ts';

interface ReturnReceiptProps {
  incomeReturn: CaseView;
  you: string;
}

/** The proof that the return was signed: number, day and time; and what comes of it. */
export function ReturnReceipt({ incomeReturn, you }: ReturnReceiptProps) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const site = useAgencyName();
  const { signedOn, number, counted, boxes, partner, year } = returnFacts(incomeReturn);
  if (signedOn === undefined) return <NoReceipt back={RETURN_PAGE} />;
  return (
    <div className="portal-page">
      {canSign(incomeReturn) && (
        <Notice kind="warning" title={t('return.receipt.changing.title')}>
          <p>{t.rich('return.receipt.changing.body')}</p>
          <p>
            <PortalLink className="ui-way" to={SIGNATURE_PAGE}>
              {t('return.start.sign')}
            </PortalLink>
          </p>
        </Notice>
      )}
      <Receipt
        title={t('return.receipt.title')}
        {...(number === undefined ? {} : { number })}
        sentOn={signedOn}
        next={nextSteps(t, incomeReturn)}
        site={site}
      />
      {counted && (
        <Part id="result" title={t('return.receipt.estimate')}>
          <Result result={counted} />
          <p>{t.rich('return.receipt.rate', { rate: format.share(counted.rate) })}</p>
          <WhyThisAmount procedure={INCOME_RETURN} calculation="income-tax" />
        </Part>
      )}
      <Part id="signed" title={t('return.signed.title')}>
        <BoxTable
          caption={t('return.table.caption', { income: String(year - 1) })}
          rows={boxRows(boxes, 'signed')}
          spouses={{ you, partner }}
          own
        />
      </Part>
      <Part id="proof" title={t('return.receipt.proof.title')}>
        <p>{t.rich('return.receipt.proof.body')}</p>
        <p>
          <PortalLink className="ui-way" to="/notices">
            {t('return.receipt.proof.go')}
          </PortalLink>
        </p>
      </Part>
      <ReceiptActions />
    </div>
  );
}

function nextSteps(t: RichSay, incomeReturn: CaseView): NextStep[] {
  const { closesBefore, noticeOn, correctionFrom, counted, year } = returnFacts(incomeReturn);
  const side = sideOf(counted?.balance ?? 0);
  const when = {
    last: { day: lastDay(closesBefore) },
    notice: { day: noticeOn },
    refund: { day: correctionFrom },
    year: String(year),
  };
  const step = (id: string): NextStep => ({
    id,
    what: t.marked(`return.receipt.next.${id}.what`, when),
    when: t(`return.receipt.next.${id}.when`, when),
  });
  const money = side === 'even' ? [] : [step(side)];
  return [...(canFill(incomeReturn) ? [step('change')] : []), step('notice'), ...money, step('rate')];
}
