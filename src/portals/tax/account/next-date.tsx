import { DAY } from '#domain/time.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { agendaOf, type Dated } from '#portals/tax/account/agenda.ts';
import { asksOf } from '#portals/tax/account/asks.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Ledger } from '#portals/tax/frame/ledger.tsx';
import { Part } from '#portals/tax/frame/part.tsx';
import { isReceived } from '#portals/tax/payments/movements.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** As many as can be taken in at a glance; money stands complete on its own page. */
const SHOWN = 4;

/** The date that comes next, what is asked of the applicant, and the dates after it. */
export function NextDate({ visit }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  const asks = asksOf(visit);
  const [next, ...rest] = agendaOf(visit);
  return (
    <Part id="next" title={t('account.next.title')}>
      <div className={asks.length > 0 ? 'capucine-next capucine-next--asked' : 'capucine-next'}>
        {next ? <Next dated={next} now={visit.now} /> : <p>{t.rich('account.next.none')}</p>}
        {asks.map(({ id, page }) => (
          <div key={id} className="capucine-next__ask">
            <p>
              <Icon name="forward" />
              <span>{t.rich(`account.ask.${id}.what`)}</span>
            </p>
            <ActionLink to={page}>{t(`account.ask.${id}.go`)}</ActionLink>
          </div>
        ))}
        {asks.length === 0 && (
          <p className="capucine-next__calm">
            <Icon name="check" />
            <span>{t.rich('account.ask.none')}</span>
          </p>
        )}
      </div>
      {rest.length > 0 && <After days={rest.slice(0, SHOWN)} />}
    </Part>
  );
}

function Next({ dated: { id, at, amount = 0 }, now }: { dated: Dated; now: number }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  return (
    <p className="capucine-next__date">
      <strong>{format.day(at)}</strong>
      <span>{t.rich(`agenda.${id}`, { amount: { money: amount } })}</span>
      <span className="capucine-next__left">{t('account.next.left', { days: daysUntil(at, now) })}</span>
    </p>
  );
}

/** Days as people count them: tomorrow is one day away, at whatever hour. */
const daysUntil = (at: number, now: number): number => Math.floor(at / DAY) - Math.floor(now / DAY);

function After({ days }: { days: Dated[] }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const signed = (id: string, amount: number) =>
    t(isReceived({ kind: id }) ? 'ledger.in' : 'ledger.out', { amount: format.money(amount) });
  const lines = days.map(({ id, at, amount }) => ({
    id: `${id} ${at}`,
    at,
    what: amount === undefined ? t.rich(`agenda.${id}`) : t(`payments.kind.${id}`),
    ...(amount === undefined ? {} : { amount: signed(id, amount) }),
  }));
  return <Ledger caption={t('account.next.after')} lines={lines} />;
}
