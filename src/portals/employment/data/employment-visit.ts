import type { CaseView } from '#api/contract.ts';
import { caseIfInPlay, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { loadVisit, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import {
  ACCOUNT_CREATION,
  BRUYERE,
  COMPLAINT,
  CONTROL,
  EMPLOYMENT_OVERPAYMENT,
  MONTHLY_UPDATE,
  PUBLIC_COMPUTER,
  SITUATION_CERTIFICATE,
} from '#portals/employment/data/agency.ts';

/** What is only told to whoever is signed in. */
interface OwnCases {
  /** Where the month's update stands. */
  update: CaseView | undefined;
  /** What the agency asks back. */
  debt: CaseView | undefined;
  control: CaseView | undefined;
  complaint: CaseView | undefined;
}

/** What Bruyère's pages know besides, of what this session plays. */
export type EmploymentVisit = PortalVisit &
  OwnCases & {
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
  const own = visit.signedIn ? await loadOwnCases() : NOTHING_TOLD;
  return { ...visit, ...own, creation, publicComputer, certificate, singleSignOn };
}

const NOTHING_TOLD: OwnCases = { update: undefined, debt: undefined, control: undefined, complaint: undefined };

async function loadOwnCases(): Promise<OwnCases> {
  const own = [MONTHLY_UPDATE, EMPLOYMENT_OVERPAYMENT, CONTROL, COMPLAINT].map(caseIfInPlay);
  const [update, debt, control, complaint] = await Promise.all(own);
  return { update, debt, control, complaint };
}
