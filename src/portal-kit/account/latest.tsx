import type { ReactNode } from 'react';
import type { PaymentLine } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { messagePage, useMessages, useMessageWords } from '#portal-kit/data/messages.ts';
import { usePayments } from '#portal-kit/data/payments.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './latest.css';

/** What is new, side by side where there is room: `LatestMessage`, `LatestPayment`, `Card`. */
export function Latest({ children }: { children: ReactNode }) {
  return <div className="portal-latest">{children}</div>;
}

interface CardProps {
  /** Unique on the page. */
  id: string;
  icon: IconName;
  title: string;
  children: ReactNode;
}

export function Card({ id, icon, title, children }: CardProps) {
  const heading = `portal-card-${id}`;
  return (
    <section className="portal-card" aria-labelledby={heading}>
      <h2 id={heading}>
        <Icon name={icon} />
        {title}
      </h2>
      {children}
    </section>
  );
}

export function LatestMessage() {
  const t = usePortalText();
  const format = useFormat();
  const wordsOf = useMessageWords();
  const { data } = useMessages();
  const message = data?.[0];
  return (
    <Card id="message" icon="mail" title={t('account.message')}>
      {data && !message && <p>{t.rich('account.noMessage')}</p>}
      {message && (
        <p>
          <PortalLink to={messagePage(message)}>{wordsOf(message).subject}</PortalLink>
          <span className="portal-card__when">{format.dayTime(message.at)}</span>
        </p>
      )}
    </Card>
  );
}

interface LatestPaymentProps {
  /** As for the page of payments. */
  kindOf: (payment: PaymentLine, all: PaymentLine[]) => string;
}

export function LatestPayment({ kindOf }: LatestPaymentProps) {
  const t = usePortalText();
  const own = useText(useAgency().texts);
  const format = useFormat();
  const { data } = usePayments();
  const payment = data?.[0];
  return (
    <Card id="payment" icon="euro" title={t('account.payment')}>
      {data && !payment && <p>{t.rich('account.noPayment')}</p>}
      {data && payment && (
        <p>
          <span className="portal-card__amount">{format.money(payment.amount)}</span>
          {own(`payments.kind.${kindOf(payment, data)}`)}
          <span className="portal-card__when">{format.day(payment.at)}</span>
        </p>
      )}
    </Card>
  );
}
