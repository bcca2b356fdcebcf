import { client } from '#api/client.ts';
import type { PaymentLine } from '#api/contract.ts';
import { AGENCY, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { useAgencyData } from '#portals/employment/data/agency-data.ts';
import { WhenLoaded } from '#portals/employment/data/when-loaded.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { paymentKind } from '#portals/employment/payments/payment-kind.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './payments-page.css';

export function PaymentsPage() {
  const t = useText(PORTAL_TEXTS);
  const payments = useAgencyData(async () => (await client.payments(AGENCY)).payments, []);
  return (
    <PortalPage title={t('payments.title')} intro={t('payments.intro')}>
      <WhenLoaded resource={payments}>
        {(lines) => (lines.length > 0 ? <Payments lines={lines} /> : <p>{t('payments.none')}</p>)}
      </WhenLoaded>
      <section className="bruyere-section" aria-labelledby="bruyere-payment-words">
        <h2 id="bruyere-payment-words">{t('payments.words')}</h2>
        <dl className="bruyere-words">
          {['advance', 'balance', 'overpaid'].map((word) => (
            <div key={word}>
              <dt>{t(`payments.word.${word}.term`)}</dt>
              <dd>{t(`payments.word.${word}.meaning`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('payments.bank')}</p>
      </section>
    </PortalPage>
  );
}

function Payments({ lines }: { lines: PaymentLine[] }) {
  const t = useText(PORTAL_TEXTS);
  const format = useFormat();
  return (
    <table className="bruyere-payments">
      <caption>{t('payments.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('payments.date')}</th>
          <th scope="col">{t('payments.what')}</th>
          <th scope="col">{t('payments.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.at} ${line.kind}`}>
            <td>{format.day(line.at)}</td>
            <td>{t(`payments.kind.${paymentKind(line, lines)}`)}</td>
            <td className="bruyere-payments__amount">{format.money(line.amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
