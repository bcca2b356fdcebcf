import type { CaseView } from '#api/contract.ts';
import { caseIfInPlay, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { loadVisit, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { ACCOUNT_CREATION, AUBEPINE } from '#portals/family/data/agency.ts';

/** What Aubépine's pages know besides, of what this session plays. */
export type FamilyVisit = PortalVisit & {
  creation: CaseView | undefined;
  singleSignOn: CaseView | undefined;
};

export async function loadFamilyVisit(page: string): Promise<FamilyVisit> {
  const [visit, creation, singleSignOn] = await Promise.all([
    loadVisit(AUBEPINE, page),
    caseIfInPlay(ACCOUNT_CREATION),
    caseIfInPlay(SINGLE_SIGN_ON),
  ]);
  return { ...visit, creation, singleSignOn };
}
