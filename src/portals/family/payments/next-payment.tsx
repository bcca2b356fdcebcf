import type { ReactNode } from 'react';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { type Coming, visibleAtBank } from '#portals/family/payments/coming.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './next-payment.css';

interface NextPaymentProps {
  /** Undefined while nothing is to come. */
  coming: Coming | undefined;
  /** Below it: where one reads more. */
  children?: ReactNode;
}

/** What comes next, on which day, to whom, and when the bank will show it. */
export function NextPayment({ coming, children }: NextPaymentProps) {
  const t = useText(FAMILY_TEXTS);
  return (
    <section className="aubepine-next" aria-labelledby="aubepine-next">
      <h2 id="aubepine-next">{t('nextPayment.title')}</h2>
      {coming ? <PaymentDay coming={coming} /> : <p>{t.rich('nextPayment.none')}</p>}
      {children}
    </section>
  );
}

function PaymentDay({ coming: { at, lines } }: { coming: Coming }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const { earliest, latest } = visibleAtBank(at);
  const reachesBank = lines.some(({ kind }) => kind !== 'landlord');
  return (
    <>
      <p className="aubepine-next__day">{format.day(at)}</p>
      <dl className="aubepine-next__lines">
        {lines.map(({ kind, amount }) => (
          <div key={kind}>
            <dt>{t(`payments.kind.${kind}`)}</dt>
            <dd>{format.money(amount)}</dd>
          </div>
        ))}
      </dl>
      {reachesBank && <p>{t.rich('nextPayment.visible', { from: { day: earliest }, to: { day: latest } })}</p>}
      {!reachesBank && <p>{t.rich('nextPayment.landlord')}</p>}
    </>
  );
}
