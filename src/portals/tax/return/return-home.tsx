import type { CaseView } from '#api/contract.ts';
import type { IncomeReturnFacts } from '#api/tax.ts';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { INCOME_RETURN, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { returnFacts, returnStatus } from '#portals/tax/data/return-status.ts';
import { seasonOf } from '#portals/tax/data/season.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { SeasonLine } from '#portals/tax/frame/season-line.tsx';
import { boxRows, type Version } from '#portals/tax/return/box-rows.ts';
import { BoxTable } from '#portals/tax/return/box-table.tsx';
import { Household } from '#portals/tax/return/household.tsx';
import { Result } from '#portals/tax/return/result.tsx';
import { ReturnParts } from '#portals/tax/return/return-parts.tsx';
import { ReturnStatus } from '#portals/tax/return/return-status-card.tsx';
import { RightOrWrong } from '#portals/tax/return/right-or-wrong.tsx';
import { Settlement } from '#portals/tax/return/settlement.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ReturnHomeProps {
  incomeReturn: CaseView;
  /** First name of whoever is signed in. */
  you: string;
}

/** Which of the boxes' values the page is about, by state; elsewhere, what is signed. */
const VERSIONS: Record<string, Version> = {
  upcoming: 'prefilled',
  open: 'prefilled',
  automaticProposed: 'prefilled',
  notFiled: 'prefilled',
  filled: 'filled',
  changing: 'filled',
};

/** Where the return stands: first what there is to do and until when, then what is known, box by box. */
export function ReturnHome({ incomeReturn, you }: ReturnHomeProps) {
  const t = useText(TAX_TEXTS);
  const { state } = returnStatus(incomeReturn);
  const facts = returnFacts(incomeReturn);
  const { year } = facts;
  const toFill = state === 'open' || state === 'upcoming';
  return (
    <PortalPage
      title={t('return.title')}
      intro={t.marked('return.intro', { year: String(year), income: String(year - 1) })}
    >
      <ReturnStatus incomeReturn={incomeReturn} />
      {state === 'automaticProposed' && <RightOrWrong incomeReturn={incomeReturn} />}
      <Settlement incomeReturn={incomeReturn} />
      {toFill && <ReturnParts incomeReturn={incomeReturn} />}
      <Lines facts={facts} state={state} you={you} />
      <Sum facts={facts} state={state} />
      {toFill && <Ready />}
      <SeasonLine season={seasonOf(incomeReturn)} now={incomeReturn.now} />
    </PortalPage>
  );
}

interface LinesProps {
  facts: IncomeReturnFacts;
  state: string;
  you: string;
}

/** Every box, and the household it is about. */
function Lines({ facts, state, you }: LinesProps) {
  const t = useText(TAX_TEXTS);
  const { boxes, partner, year, signedOn } = facts;
  const automatic = signedOn === undefined && facts.counted !== undefined;
  const version = VERSIONS[state] ?? (automatic ? 'prefilled' : 'signed');
  const rows = boxRows(boxes, version);
  const words = version === 'prefilled' ? 'known' : version;
  return (
    <Part id="lines" title={t(`return.${words}.title`)}>
      <Household facts={facts} />
      {rows.length === 0 ? (
        <p>{t.rich('return.known.none')}</p>
      ) : (
        <>
          <p>{t.rich(`return.${words}.lead`)}</p>
          <BoxTable
            caption={t('return.table.caption', { income: String(year - 1) })}
            rows={rows}
            spouses={{ you, partner }}
            own={version !== 'prefilled'}
          />
        </>
      )}
      {version === 'prefilled' && state !== 'notFiled' && <p>{t.rich('return.known.more')}</p>}
    </Part>
  );
}

/** What it comes to: estimated as long as there is no notice. */
function Sum({ facts: { estimate, counted }, state }: Omit<LinesProps, 'you'>) {
  const t = useText(TAX_TEXTS);
  const changed = state === 'filled' || state === 'changing';
  const result = changed ? estimate : counted;
  if (!result || ASSESSED.includes(state)) return null;
  return (
    <Part id="sum" title={t('return.resume.estimate')}>
      <Result result={result} />
      <p>{t.rich('return.resume.estimateBody')}</p>
      {state !== 'changing' && <WhyThisAmount procedure={INCOME_RETURN} calculation="income-tax" />}
    </Part>
  );
}

const ASSESSED = ['assessed', 'refunded', 'settled'];
const PAPERS = ['wages', 'proofs', 'household', 'bank'] as const;

/** What to have at hand. */
function Ready() {
  const t = useText(TAX_TEXTS);
  return (
    <Part id="ready" title={t('return.ready.title')}>
      <ul className="portal-list">
        {PAPERS.map((paper) => (
          <li key={paper}>{t.rich(`return.ready.${paper}`)}</li>
        ))}
      </ul>
      <p className="portal-aside">{t.rich('return.ready.keep')}</p>
    </Part>
  );
}
