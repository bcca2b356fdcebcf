import { messagePage, useMessages, useMessageWords } from '#portal-kit/data/messages.ts';
import { usePayments } from '#portal-kit/data/payments.ts';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { paymentKind } from '#portals/employment/payments/payment-kind.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** The newest message and the newest payment. */
export function AccountLatest() {
  return (
    <div className="bruyere-latest">
      <LatestMessage />
      <LatestPayment />
    </div>
  );
}

function LatestMessage() {
  const t = useText(PORTAL_TEXTS);
  const format = useFormat();
  const wordsOf = useMessageWords();
  const { data } = useMessages();
  const message = data?.[0];
  return (
    <section className="bruyere-card" aria-labelledby="bruyere-latest-message">
      <h2 id="bruyere-latest-message">
        <Icon name="mail" />
        {t('account.message')}
      </h2>
      {data && !message && <p>{t('account.noMessage')}</p>}
      {message && (
        <p>
          <PortalLink to={messagePage(message)}>{wordsOf(message).subject}</PortalLink>
          <span className="bruyere-card__when">{format.dayTime(message.at)}</span>
        </p>
      )}
    </section>
  );
}

function LatestPayment() {
  const t = useText(PORTAL_TEXTS);
  const format = useFormat();
  const { data } = usePayments();
  const payment = data?.[0];
  return (
    <section className="bruyere-card" aria-labelledby="bruyere-latest-payment">
      <h2 id="bruyere-latest-payment">
        <Icon name="euro" />
        {t('account.payment')}
      </h2>
      {data && !payment && <p>{t('account.noPayment')}</p>}
      {data && payment && (
        <p>
          <span className="bruyere-card__amount">{format.money(payment.amount)}</span>
          {t(`payments.kind.${paymentKind(payment, data)}`)}
          <span className="bruyere-card__when">{format.day(payment.at)}</span>
        </p>
      )}
    </section>
  );
}
