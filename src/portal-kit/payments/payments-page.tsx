import type { PaymentLine } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { usePayments } from '#portal-kit/data/payments.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './payments-page.css';

interface PaymentsPageProps {
  /** Under which name the portal's own texts (`payments.kind`) hold what a payment is called. */
  kindOf: (payment: PaymentLine, all: PaymentLine[]) => string;
  /** The words explained below the table, by their name in the portal's own texts (`payments.word`). */
  words: readonly string[];
}

/** What was paid, and the words one meets there. */
export function PaymentsPage({ kindOf, words }: PaymentsPageProps) {
  const t = usePortalText();
  const own = useText(useAgency().texts);
  return (
    <PortalPage title={t('payments.title')} intro={t.marked('payments.intro')}>
      <WhenLoaded resource={usePayments()}>
        {(lines) => (lines.length > 0 ? <Payments lines={lines} kindOf={kindOf} /> : <p>{t.rich('payments.none')}</p>)}
      </WhenLoaded>
      <section className="portal-section" aria-labelledby="portal-payment-words">
        <h2 id="portal-payment-words">{t('payments.words')}</h2>
        <dl className="portal-words">
          {words.map((word) => (
            <div key={word}>
              <dt>{own(`payments.word.${word}.term`)}</dt>
              <dd>{own.rich(`payments.word.${word}.meaning`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t.rich('payments.bank')}</p>
      </section>
    </PortalPage>
  );
}

function Payments({ lines, kindOf }: Pick<PaymentsPageProps, 'kindOf'> & { lines: PaymentLine[] }) {
  const t = usePortalText();
  const own = useText(useAgency().texts);
  const format = useFormat();
  return (
    <table className="portal-payments">
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
            <td>{own(`payments.kind.${kindOf(line, lines)}`)}</td>
            <td className="portal-payments__amount">{format.money(line.amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
