import type { CaseView } from '#api/contract.ts';
import type { TaxResult } from '#api/tax.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { correctionFacts } from '#portals/tax/data/correction-status.ts';
import { Ledger } from '#portals/tax/frame/ledger.tsx';
import { Part } from '#portals/tax/frame/part.tsx';
import { sideOf } from '#portals/tax/return/result.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import '#portals/tax/return/boxes.css';

/** What a correction changed: the result before and after, and the money that follows. */
export function CorrectionOutcome({ correction }: { correction: CaseView }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { before, counted, refund, toPay } = correctionFacts(correction);
  if (!before || !counted) return null;
  const line = refund ? { ...refund, kind: 'refund' } : toPay && { ...toPay, kind: 'toPay' };
  return (
    <Part id="outcome" title={t('correction.outcome.title')}>
      <BeforeAfter before={before} after={counted} />
      <p>{t.rich('return.receipt.rate', { rate: format.share(counted.rate) })}</p>
      {line && (
        <Ledger
          caption={t('correction.outcome.money')}
          lines={[
            {
              id: line.kind,
              at: line.at,
              what: t(`correction.outcome.${line.kind}`),
              note: t(`return.settlement.${line.at <= correction.now ? 'done' : 'toCome'}`),
              amount: format.money(line.amount),
            },
          ]}
        />
      )}
      <p>
        <PortalLink className="ui-way" to="/notices">
          {t('return.settlement.notices')}
        </PortalLink>
      </p>
    </Part>
  );
}

const LINES = ['tax', 'credits', 'withheld'] as const;

function BeforeAfter({ before, after }: { before: TaxResult; after: TaxResult }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const balance = ({ balance: left }: TaxResult) =>
    t(`correction.outcome.balance.${sideOf(left)}`, { amount: { money: Math.abs(left) } });
  return (
    <table className="capucine-boxes capucine-boxes--compared">
      <caption>{t('correction.outcome.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('correction.outcome.line')}</th>
          <th scope="col">{t('correction.outcome.before')}</th>
          <th scope="col">{t('correction.outcome.after')}</th>
        </tr>
      </thead>
      <tbody>
        {LINES.map((id) => (
          <tr key={id}>
            <th scope="row">{t(`return.result.${id}`)}</th>
            <td>{format.money(before[id])}</td>
            <td>{format.money(after[id])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('correction.outcome.result')}</th>
          <td>{balance(before)}</td>
          <td>{balance(after)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
