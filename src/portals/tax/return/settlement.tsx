import type { CaseView } from '#api/contract.ts';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { INCOME_RETURN, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { CORRECTION_PAGE } from '#portals/tax/data/correction-status.ts';
import { isAssessed, returnFacts } from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import { Ledger } from '#portals/tax/frame/ledger.tsx';
import { Part } from '#portals/tax/frame/part.tsx';
import { Result } from '#portals/tax/return/result.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What the notice says: the sum, when money comes back or is debited, and what to do about a mistake. */
export function Settlement({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { counted, refund, debits, correctionFrom, correctionBefore } = returnFacts(incomeReturn);
  if (!isAssessed(incomeReturn) || !counted) return null;
  const { now } = incomeReturn;
  const lines = [
    ...(refund ? [{ ...refund, kind: 'refund' }] : []),
    ...debits.map((debit) => ({ ...debit, kind: 'debit' })),
  ];
  return (
    <>
      <Part id="notice" title={t('return.settlement.title')}>
        <Result result={counted} />
        <WhyThisAmount procedure={INCOME_RETURN} calculation="income-tax" />
        <p>{t.rich('return.receipt.rate', { rate: format.share(counted.rate) })}</p>
        <p>
          <PortalLink className="ui-way" to="/notices">
            {t('return.settlement.notices')}
          </PortalLink>
        </p>
      </Part>
      {lines.length > 0 && (
        <Part id="money" title={t('return.settlement.money')}>
          <Ledger
            caption={t('return.settlement.caption')}
            lines={lines.map(({ at, amount, kind }) => ({
              id: `${kind}-${at}`,
              at,
              what: t(`return.settlement.${kind}`),
              note: t(`return.settlement.${at <= now ? 'done' : 'toCome'}`),
              amount: format.money(amount),
            }))}
          />
          {debits.length > 0 && (
            <p>
              {t.rich('return.settlement.cannot')}{' '}
              <PortalLink to="/difficulty">{t('return.settlement.difficulty')}</PortalLink>
            </p>
          )}
        </Part>
      )}
      <Part id="mistake" title={t('return.settlement.mistake.title')}>
        <p>
          {t.rich('return.settlement.mistake.body', {
            from: { day: correctionFrom },
            until: { day: lastDay(correctionBefore) },
          })}
        </p>
        <p>
          <PortalLink className="ui-way" to={CORRECTION_PAGE}>
            {t('return.settlement.mistake.go')}
          </PortalLink>
        </p>
      </Part>
    </>
  );
}
