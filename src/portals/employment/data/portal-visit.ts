import { createContext, useContext } from 'react';
import { client } from '#api/client.ts';
import type { CaseView, PortalSession } from '#api/contract.ts';
import { AGENCY, MONTHLY_UPDATE, SIGN_IN } from '#portals/employment/data/agency.ts';

/** What every page knows: who is here, and where their case stands. */
export type PortalVisit =
  /** Signed out: how far the sign-in has come. */
  | { page: string; signedIn: false; door: CaseView }
  | { page: string; signedIn: true; applicant: Applicant; update: CaseView };

export type Applicant = NonNullable<PortalSession['applicant']>;

/** Asks for no more than the visitor may see. `page` says for which page it was asked. */
export async function loadVisit(page: string): Promise<PortalVisit> {
  const { signedIn, applicant } = await client.session(AGENCY);
  if (!signedIn || !applicant) return { page, signedIn: false, door: await client.caseFile(SIGN_IN) };
  return { page, signedIn: true, applicant, update: await client.caseFile(MONTHLY_UPDATE) };
}

/** What the portal does for its pages. */
export interface Portal {
  /** The page that is shown. */
  page: string;
  /** The agency asked to sign in first: go to the door, and say why. */
  turnAway: () => void;
  /** The visitor signs out by choice: leaving is not being turned away. */
  letOut: () => void;
}

export const PortalContext = createContext<Portal>({ page: '/', turnAway: () => {}, letOut: () => {} });

export const usePortal = (): Portal => useContext(PortalContext);
