import type { CaseView } from '#api/contract.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { difficultyFacts, difficultyStatus, leftToPay } from '#portals/tax/data/difficulty-status.ts';
import { DifficultyStatus } from '#portals/tax/difficulty/difficulty-status-card.tsx';
import { WaysOn } from '#portals/tax/difficulty/ways-on.tsx';
import { Ledger, type LedgerLine, Statement } from '#portals/tax/frame/ledger.tsx';
import { Part } from '#portals/tax/frame/part.tsx';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import '#portals/tax/return/boxes.css';

/** While an answer is waited for, or before one asks: what asking changes and what it does not must be known. */
const BEFORE_AN_ANSWER = ['billed', 'sent', 'papersAsked', 'queued', 'atAgent'];

/** What is owed and when it is debited; where the request stands; what one may do. */
export function DifficultyHome({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { state } = difficultyStatus(difficulty);
  if (state === 'noBill') {
    return (
      <PortalPage title={t('difficulty.title')} intro={t.marked('difficulty.none.intro')}>
        <p>{t.rich('difficulty.none.body')}</p>
        <p>
          <PortalLink className="ui-way" to="/payments">
            {t('difficulty.none.go')}
          </PortalLink>
        </p>
      </PortalPage>
    );
  }
  return (
    <PortalPage title={t('difficulty.title')} intro={t.marked('difficulty.intro')}>
      <DifficultyStatus difficulty={difficulty} />
      <WaysOn difficulty={difficulty} />
      {BEFORE_AN_ANSWER.includes(state) && <WhatItChanges />}
      <Plan difficulty={difficulty} />
      <Owed difficulty={difficulty} />
      <Debits difficulty={difficulty} />
      <Asked difficulty={difficulty} />
    </PortalPage>
  );
}

const CHANGES = ['agent', 'spread', 'talk'] as const;
const KEEPS = ['debits', 'amount', 'silence'] as const;

function WhatItChanges() {
  const t = useText(TAX_TEXTS);
  return (
    <Part id="changes" title={t('difficulty.changes.title')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="capucine-ways">
        <li>
          <h3>{t('difficulty.changes.does')}</h3>
          <ul className="portal-list">
            {CHANGES.map((id) => (
              <li key={id}>{t.rich(`difficulty.changes.${id}`)}</li>
            ))}
          </ul>
        </li>
        <li>
          <h3>
            <Icon name="warning" /> {t('difficulty.keeps.does')}
          </h3>
          <ul className="portal-list">
            {KEEPS.map((id) => (
              <li key={id}>{t.rich(`difficulty.keeps.${id}`)}</li>
            ))}
          </ul>
        </li>
      </ul>
    </Part>
  );
}

/** The months that were granted. */
function Plan({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { plan = [] } = difficultyFacts(difficulty);
  if (plan.length === 0) return null;
  return (
    <Part id="plan" title={t('difficulty.plan.title')}>
      <p>{t.rich('difficulty.plan.lead')}</p>
      <Ledger
        caption={t('difficulty.plan.caption', { count: plan.length })}
        lines={plan.map(
          ({ at, amount, paid }): LedgerLine => ({
            id: String(at),
            at,
            what: t('difficulty.plan.debit'),
            note: t(`difficulty.plan.${paid ? 'paid' : 'toCome'}`),
            amount: format.money(amount),
          }),
        )}
      />
    </Part>
  );
}

/** The bill, what is off it, and what is left. */
function Owed({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { bill, paid, waived } = difficultyFacts(difficulty);
  const less = (amount: number) => (amount === 0 ? format.money(0) : `−\u00a0${format.money(amount)}`);
  return (
    <Part id="owed" title={t('difficulty.owed.title')}>
      <Statement
        lines={[
          { id: 'bill', label: t('difficulty.owed.bill'), figure: format.money(bill) },
          { id: 'paid', label: t('difficulty.owed.paid'), figure: less(paid) },
          ...(waived === 0 ? [] : [{ id: 'waived', label: t('difficulty.owed.waived'), figure: less(waived) }]),
        ]}
        total={{ label: t('difficulty.owed.left'), figure: format.money(leftToPay(difficulty)) }}
      />
    </Part>
  );
}

/** The debits of the notice: taken, to come, or replaced by the plan. */
function Debits({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { debits } = difficultyFacts(difficulty);
  if (debits.length === 0) return null;
  return (
    <Part id="debits" title={t('difficulty.debits.title')}>
      <Ledger
        caption={t('difficulty.debits.caption')}
        lines={debits.map(
          ({ at, amount, state }): LedgerLine => ({
            id: String(at),
            at,
            what: t('difficulty.debits.debit'),
            note: t(`difficulty.debits.${state}`),
            amount: format.money(amount),
          }),
        )}
      />
    </Part>
  );
}

/** What was asked for, when, under which number. */
function Asked({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { sent } = difficultyFacts(difficulty);
  if (!sent) return null;
  const { wants, instalments, on, number } = sent;
  return (
    <Part id="asked" title={t('difficulty.asked.title')}>
      <SummaryList
        rows={[
          {
            id: 'wants',
            label: t('difficulty.asked.wants'),
            value: t(`difficulty.asked.${wants}`, { count: instalments ?? 0 }),
          },
          { id: 'on', label: t('difficulty.asked.on'), value: format.dayTime(on) },
          { id: 'number', label: t('difficulty.asked.number'), value: number },
        ]}
      />
      <p>
        <PortalLink className="ui-way" to="/difficulty/sent">
          {t('difficulty.asked.receipt')}
        </PortalLink>
      </p>
    </Part>
  );
}
