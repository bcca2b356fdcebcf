import type { CaseView } from '#api/contract.ts';
import { caseIfInPlay, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { loadVisit, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { ACCOUNT_CREATION, CAPUCINE } from '#portals/tax/data/agency.ts';

/** What Capucine's pages know besides, of what this session plays. */
export type TaxVisit = PortalVisit & {
  creation: CaseView | undefined;
  singleSignOn: CaseView | undefined;
};

export async function loadTaxVisit(page: string): Promise<TaxVisit> {
  const [visit, creation, singleSignOn] = await Promise.all([
    loadVisit(CAPUCINE, page),
    caseIfInPlay(ACCOUNT_CREATION),
    caseIfInPlay(SINGLE_SIGN_ON),
  ]);
  return { ...visit, creation, singleSignOn };
}
