import { partsOf } from '#domain/time.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PAYMENT_DIFFICULTY, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { canAskForHelp, canPayNow, DIFFICULTY_PAGE, isBilled, leftToPay } from '#portals/tax/data/difficulty-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Ledger } from '#portals/tax/frame/ledger.tsx';
import { Part } from '#portals/tax/frame/part.tsx';
import { Balance } from '#portals/tax/payments/balance.tsx';
import { BankLabel } from '#portals/tax/payments/bank-label.tsx';
import { isReceived, type Movement, movementsOf } from '#portals/tax/payments/movements.ts';
import { WRITE } from '#portals/tax/write/write-page.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './payments.css';

/** Its address, in the menu of everybody who is signed in. */
export const PAYMENTS = '/payments';

/** What the notice comes to, every refund and debit with its day, how to pay, and what to do when one cannot. */
export function TaxPaymentsPage({ visit }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  const movements = movementsOf(visit);
  return (
    <PortalPage title={t('payments.title')} intro={t.marked('payments.intro')}>
      <Balance visit={visit} />
      <Pay visit={visit} />
      <Part id="movements" title={t('payments.movements')}>
        {movements.length > 0 ? <Movements movements={movements} /> : <p>{t.rich('payments.none')}</p>}
      </Part>
      <BankLabel
        income={partsOf(movements[0]?.at ?? visit.now).year - 1}
        planned={movements.some(({ kind }) => kind === 'instalment')}
      />
      <Part id="cannot" title={t('payments.cannot.title')}>
        <p>{t.rich('payments.cannot.body')}</p>
        <p>{t.rich('payments.cannot.meanwhile')}</p>
        <CannotPay visit={visit} />
      </Part>
    </PortalPage>
  );
}

/** The rest at once, by a press, where something is left. */
function Pay({ visit: { difficulty } }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  if (!isBilled(difficulty) || !canPayNow(difficulty)) return null;
  const left = format.money(leftToPay(difficulty));
  return (
    <Part id="pay" title={t('payments.pay.title')}>
      <p>{t.rich('payments.pay.body')}</p>
      <MoveButton procedure={PAYMENT_DIFFICULTY} move="payNow" look="secondary" icon="euro">
        {t('payments.pay.go', { left })}
      </MoveButton>
    </Part>
  );
}

function Movements({ movements }: { movements: Movement[] }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const lines = movements.map((movement) => {
    const { kind, at, amount, state } = movement;
    return {
      id: `${kind} ${at}`,
      at,
      what: t(`payments.kind.${kind}`),
      note: t(`payments.state.${STATE_WORDS[state]}`),
      amount: t(isReceived(movement) ? 'ledger.in' : 'ledger.out', { amount: format.money(amount) }),
    };
  });
  return <Ledger caption={t('payments.caption')} lines={lines} />;
}

const STATE_WORDS: Record<Movement['state'], string> = { 'to-come': 'toCome', done: 'done', stopped: 'stopped' };

/** Where one says that one cannot pay; before a bill there is nothing to ask for. */
function CannotPay({ visit: { difficulty } }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  if (!isBilled(difficulty)) {
    return (
      <ActionLink to={WRITE} look="secondary">
        {t('payments.cannot.write')}
      </ActionLink>
    );
  }
  return (
    <ActionLink to={DIFFICULTY_PAGE} look="secondary">
      {t(canAskForHelp(difficulty) ? 'payments.cannot.ask' : 'payments.cannot.follow')}
    </ActionLink>
  );
}
