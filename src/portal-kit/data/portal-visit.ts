import { createContext, useContext } from 'react';
import { client } from '#api/client.ts';
import type { CaseView, PortalSession } from '#api/contract.ts';
import type { Agency } from '#portal-kit/data/agency.ts';

/** What every page knows: who is here, what day it is, how far the sign-in has come. */
export type PortalVisit<Own extends object = object> = SignedOutVisit | (SignedInVisit & Own);

interface Visit {
  /** For which page it was asked. */
  page: string;
  /** A moment of simulated time. */
  now: number;
  /** The sign-in's case, signed in or not. */
  door: CaseView;
}
export type SignedOutVisit = Visit & { signedIn: false };
export type SignedInVisit = Visit & { signedIn: true; applicant: Applicant };

export type Applicant = NonNullable<PortalSession['applicant']>;

/** Asks for what every portal shows. What else a portal shows once one is signed in, it asks itself. */
export async function loadVisit({ agency, signIn }: Agency, page: string): Promise<PortalVisit> {
  const [{ signedIn, now, applicant }, door] = await Promise.all([client.session(agency), client.caseFile(signIn)]);
  return signedIn && applicant ? { page, now, door, signedIn, applicant } : { page, now, door, signedIn: false };
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
