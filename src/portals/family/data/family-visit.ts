import type { CaseView } from '#api/contract.ts';
import { caseIfInPlay, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { loadVisit, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import {
  ACCOUNT_CREATION,
  AUBEPINE,
  CHANGE_OF_SITUATION,
  FAMILY_OVERPAYMENT,
  HOUSING_AID,
  QUARTERLY_DECLARATION,
} from '#portals/family/data/agency.ts';

/** What is only told to whoever is signed in. */
interface OwnCases {
  /** The monthly benefit, and the changes that were declared. */
  change: CaseView | undefined;
  /** The declaration of income of the quarter, and the activity bonus that follows from it. */
  quarterly: CaseView | undefined;
  /** What the agency asks back. */
  debt: CaseView | undefined;
}

/** What Aubépine's pages know besides, of what this session plays. */
export type FamilyVisit = PortalVisit &
  OwnCases & {
    creation: CaseView | undefined;
    singleSignOn: CaseView | undefined;
    /** The housing aid: the first look at rights and the landlord's page stand open to whoever is not signed in. */
    housing: CaseView | undefined;
  };

export async function loadFamilyVisit(page: string): Promise<FamilyVisit> {
  const [visit, creation, singleSignOn, housing] = await Promise.all([
    loadVisit(AUBEPINE, page),
    caseIfInPlay(ACCOUNT_CREATION),
    caseIfInPlay(SINGLE_SIGN_ON),
    caseIfInPlay(HOUSING_AID),
  ]);
  const own = visit.signedIn ? await loadOwnCases() : NOTHING_TOLD;
  return { ...visit, ...own, creation, singleSignOn, housing };
}

const NOTHING_TOLD: OwnCases = { change: undefined, quarterly: undefined, debt: undefined };

async function loadOwnCases(): Promise<OwnCases> {
  const own = [CHANGE_OF_SITUATION, QUARTERLY_DECLARATION, FAMILY_OVERPAYMENT].map(caseIfInPlay);
  const [change, quarterly, debt] = await Promise.all(own);
  return { change, quarterly, debt };
}
