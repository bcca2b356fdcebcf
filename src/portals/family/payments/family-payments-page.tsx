import type { PaymentLine } from '#api/contract.ts';
import { usePayments } from '#portal-kit/data/payments.ts';
import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { DECLARATION_PAGE } from '#portals/family/declaration/declaration-status.ts';
import { comingPayments, isSuspended } from '#portals/family/payments/coming.ts';
import { MoneyPath } from '#portals/family/payments/money-path.tsx';
import { NextPayment } from '#portals/family/payments/next-payment.tsx';
import { PAYMENT_WORDS, paymentKind } from '#portals/family/payments/payment-kind.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import '#portal-kit/payments/payments-page.css';
import './payments.css';

/** As many as the page shows. */
const SHOWN = 10;

/** What is to come and by which rule, what was paid and to whom, and the words one meets there. */
export function FamilyPaymentsPage({ visit }: { visit: FamilyVisit & SignedInVisit }) {
  const t = useText(FAMILY_TEXTS);
  return (
    <PortalPage title={t('payments.title')} intro={t.marked('payments.intro')}>
      {isSuspended(visit) && (
        <Notice kind="warning" title={t('payments.suspended.title')}>
          <p>{t.rich('payments.suspended.body')}</p>
          <div>
            <ActionLink to={DECLARATION_PAGE}>{t('payments.suspended.go')}</ActionLink>
          </div>
        </Notice>
      )}
      <NextPayment coming={comingPayments(visit)[0]} />
      <MoneyPath />
      <section className="portal-section" aria-labelledby="aubepine-paid">
        <h2 id="aubepine-paid">{t('payments.last')}</h2>
        <WhenLoaded resource={usePayments()}>
          {(lines) => (lines.length > 0 ? <Paid lines={lines} /> : <p>{t.rich('payments.none')}</p>)}
        </WhenLoaded>
      </section>
      <section className="portal-section" aria-labelledby="aubepine-payment-words">
        <h2 id="aubepine-payment-words">{t('payments.words')}</h2>
        <dl className="portal-words">
          {PAYMENT_WORDS.map((word) => (
            <div key={word}>
              <dt>{t(`payments.word.${word}.term`)}</dt>
              <dd>{t.rich(`payments.word.${word}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </PortalPage>
  );
}

function Paid({ lines }: { lines: PaymentLine[] }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const latest = lines.toSorted((a, b) => b.at - a.at).slice(0, SHOWN);
  return (
    <table className="portal-payments">
      <caption>{t('payments.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('payments.what')}</th>
          <th scope="col">{t('payments.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {latest.map((line) => {
          const kind = paymentKind(line);
          return (
            <tr key={`${line.at} ${line.procedure} ${line.kind}`}>
              <td>
                <span className="aubepine-paid__day">{format.day(line.at)}</span>
                {t(`payments.kind.${kind}`)}
                <span className="aubepine-paid__to">{t('payments.to', { kind })}</span>
              </td>
              <td className="portal-payments__amount">{format.money(line.amount)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
