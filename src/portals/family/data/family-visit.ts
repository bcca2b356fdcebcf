import type { CaseView } from '#api/contract.ts';
import { caseIfInPlay, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { loadVisit, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { ACCOUNT_CREATION, AUBEPINE, CHANGE_OF_SITUATION, FAMILY_OVERPAYMENT } from '#portals/family/data/agency.ts';

/** What is only told to whoever is signed in. */
interface OwnCases {
  /** The monthly benefit, and the changes that were declared. */
  change: CaseView | undefined;
  /** What the agency asks back. */
  debt: CaseView | undefined;
}

/** What Aubépine's pages know besides, of what this session plays. */
export type FamilyVisit = PortalVisit &
  OwnCases & {
    creation: CaseView | undefined;
    singleSignOn: CaseView | undefined;
  };

export async function loadFamilyVisit(page: string): Promise<FamilyVisit> {
  const [visit, creation, singleSignOn] = await Promise.all([
    loadVisit(AUBEPINE, page),
    caseIfInPlay(ACCOUNT_CREATION),
    caseIfInPlay(SINGLE_SIGN_ON),
  ]);
  const own = visit.signedIn ? await loadOwnCases() : NOTHING_TOLD;
  return { ...visit, ...own, creation, singleSignOn };
}

const NOTHING_TOLD: OwnCases = { change: undefined, debt: undefined };

async function loadOwnCases(): Promise<OwnCases> {
  const [change, debt] = await Promise.all([CHANGE_OF_SITUATION, FAMILY_OVERPAYMENT].map(caseIfInPlay));
  return { change, debt };
}
