import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { FAMILY_TEXTS, QUARTERLY_DECLARATION } from '#portals/family/data/agency.ts';
import { DeclarationCard } from '#portals/family/declaration/declaration-card.tsx';
import { DeclarationResult } from '#portals/family/declaration/declaration-result.tsx';
import {
  canDeclareIncome,
  canReportMistake,
  DECLARATION_MISTAKE,
  DECLARATION_PAGE,
  DECLARATION_RECEIPT,
  declarationStatus,
  isDeclared,
  quarterlyFacts,
} from '#portals/family/declaration/declaration-status.ts';
import { IncomeLines } from '#portals/family/declaration/income-lines.tsx';
import { IncomeMonths } from '#portals/family/declaration/income-months.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What is to be declared and until when; once it is declared, what came of it. */
export function DeclarationIntro({ quarterly }: { quarterly: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  return (
    <PortalPage title={t('declaration.title')} intro={t.marked('declaration.intro')}>
      <DeclarationCard quarterly={quarterly} />
      {isDeclared(quarterly) ? <Declared quarterly={quarterly} /> : <ToDeclare quarterly={quarterly} />}
    </PortalPage>
  );
}

/** The three months that count, who sent what, what to have at hand. */
function ToDeclare({ quarterly }: { quarterly: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { months, lines } = quarterlyFacts(quarterly);
  return (
    <>
      <IncomeMonths quarterly={quarterly} />
      <section className="portal-section" aria-labelledby="aubepine-income-lines">
        <h2 id="aubepine-income-lines">{t('declaration.lines.title')}</h2>
        <p>{t.rich('declaration.lines.lead')}</p>
        <IncomeLines months={months} lines={lines} />
        <p>{t.rich('declaration.lines.wrong')}</p>
      </section>
      {declarationStatus(quarterly).state !== 'upcoming' && (
        <section className="portal-section" aria-labelledby="aubepine-income-ready">
          <h2 id="aubepine-income-ready">{t('declaration.ready.title')}</h2>
          <ul className="portal-list">
            <li>{t.rich('declaration.ready.payslips')}</li>
            <li>{t.rich('declaration.ready.line')}</li>
            <li>{t.rich('declaration.ready.other')}</li>
          </ul>
          <p className="portal-aside">{t.rich('declaration.ready.calm')}</p>
        </section>
      )}
      {canDeclareIncome(quarterly) && (
        <StartLink procedure={QUARTERLY_DECLARATION} form="declaration" base={DECLARATION_PAGE}>
          {t('declaration.start.first')}
        </StartLink>
      )}
    </>
  );
}

/** The amount, what was said of each line, and what to do about a mistake. */
function Declared({ quarterly }: { quarterly: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { months, lines } = quarterlyFacts(quarterly);
  return (
    <>
      <DeclarationResult quarterly={quarterly} />
      <section className="portal-section" aria-labelledby="aubepine-income-lines">
        <h2 id="aubepine-income-lines">{t('declaration.lines.said')}</h2>
        <IncomeLines months={months} lines={lines} />
      </section>
      {canDeclareIncome(quarterly) && (
        <StartLink procedure={QUARTERLY_DECLARATION} form="declaration" base={DECLARATION_PAGE}>
          {t('declaration.start.again')}
        </StartLink>
      )}
      {canReportMistake(quarterly) && (
        <section className="portal-section" aria-labelledby="aubepine-income-mistake">
          <h2 id="aubepine-income-mistake">{t('declaration.mistake.title')}</h2>
          <p>{t.rich('declaration.mistake.body')}</p>
          <ActionLink to={DECLARATION_MISTAKE} look="secondary">
            {t('declaration.mistake.go')}
          </ActionLink>
        </section>
      )}
      <p>
        <PortalLink className="ui-way" to={DECLARATION_RECEIPT}>
          {t('declaration.seeReceipt')}
        </PortalLink>
      </p>
    </>
  );
}
