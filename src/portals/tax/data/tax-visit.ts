import type { CaseView } from '#api/contract.ts';
import { caseIfInPlay, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { loadVisit, type PortalVisit, type SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { ACCOUNT_CREATION, CAPUCINE, CORRECTION, INCOME_RETURN, PAYMENT_DIFFICULTY } from '#portals/tax/data/agency.ts';
import { type Season, seasonOf } from '#portals/tax/data/season.ts';

/** What is only told to whoever is signed in. */
interface OwnCases {
  /** The income return of this year, from its pre-filled boxes to the notice and what follows it. */
  incomeReturn: CaseView | undefined;
  /** Mending it once the notice is here: a correction, a claim, a change that only an agent may enter. */
  correction: CaseView | undefined;
  /** What is left to pay, and what one asks for because one cannot. */
  difficulty: CaseView | undefined;
}

/** What Capucine's pages know besides, of what this session plays. */
export type TaxVisit = PortalVisit &
  OwnCases & {
    creation: CaseView | undefined;
    singleSignOn: CaseView | undefined;
    /** The dates of this year, which concern everybody; undefined when the session plays no return. */
    season: Season | undefined;
  };

/** The same, for the pages that are about one's own cases. */
export type OwnVisit = TaxVisit & SignedInVisit;

export async function loadTaxVisit(page: string): Promise<TaxVisit> {
  const [visit, creation, singleSignOn, incomeReturn] = await Promise.all([
    loadVisit(CAPUCINE, page),
    caseIfInPlay(ACCOUNT_CREATION),
    caseIfInPlay(SINGLE_SIGN_ON),
    caseIfInPlay(INCOME_RETURN),
  ]);
  const season = incomeReturn && seasonOf(incomeReturn);
  const own = visit.signedIn ? await loadOwnCases(incomeReturn) : NOTHING_TOLD;
  return { ...visit, ...own, creation, singleSignOn, season };
}

const NOTHING_TOLD: OwnCases = { incomeReturn: undefined, correction: undefined, difficulty: undefined };

async function loadOwnCases(incomeReturn: CaseView | undefined): Promise<OwnCases> {
  const [correction, difficulty] = await Promise.all([CORRECTION, PAYMENT_DIFFICULTY].map(caseIfInPlay));
  return { incomeReturn, correction, difficulty };
}
