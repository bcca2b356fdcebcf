import type { CaseView } from '#api/contract.ts';
import { caseIfInPlay, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { loadVisit, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import {
  ACCOUNT_CREATION,
  BRUYERE,
  MONTHLY_UPDATE,
  PUBLIC_COMPUTER,
  SITUATION_CERTIFICATE,
} from '#portals/employment/data/agency.ts';

/** What Bruyère's pages know besides, of what this session plays. */
export type EmploymentVisit = PortalVisit & {
  /** Where the month's update stands; only told to whoever is signed in. */
  update: CaseView | undefined;
  creation: CaseView | undefined;
  /** The certificate, and the computer it is fetched at. */
  publicComputer: CaseView | undefined;
  /** The certificate of situation, and whom it is for. */
  certificate: CaseView | undefined;
  singleSignOn: CaseView | undefined;
};

export async function loadEmploymentVisit(page: string): Promise<EmploymentVisit> {
  const [visit, creation, publicComputer, certificate, singleSignOn] = await Promise.all([
    loadVisit(BRUYERE, page),
    caseIfInPlay(ACCOUNT_CREATION),
    caseIfInPlay(PUBLIC_COMPUTER),
    caseIfInPlay(SITUATION_CERTIFICATE),
    caseIfInPlay(SINGLE_SIGN_ON),
  ]);
  const update = visit.signedIn ? await caseIfInPlay(MONTHLY_UPDATE) : undefined;
  return { ...visit, update, creation, publicComputer, certificate, singleSignOn };
}
