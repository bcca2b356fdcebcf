import { createContext, useContext } from 'react';
import type { AgencyId, ProcedureId } from '#domain/agency.ts';

/** Whose site it is: all that what sites are made of must know of an agency. */
export interface AgencySite {
  agency: AgencyId;
  /** Where the portal's own words are found: `portals/employment`. */
  texts: string;
  /** As people dial it. */
  phone: string;
}

/** An agency where one has a space of one's own. */
export interface Agency extends AgencySite {
  /** The procedure that opens the space. */
  signIn: ProcedureId;
}

export const AgencyContext = createContext<AgencySite | Agency | undefined>(undefined);

/** Whose site this is, whether or not it has a door. */
export function useAgencySite(): AgencySite {
  const agency = useContext(AgencyContext);
  if (!agency) throw new Error('No agency here: put a <PortalShell> or an <OpenShell> above this component.');
  return agency;
}

/** The agency whose space one can open here. */
export function useAgency(): Agency {
  const agency = useAgencySite();
  if (!hasDoor(agency)) throw new Error(`The site of "${agency.agency}" has no door: put a <PortalShell> above.`);
  return agency;
}

export const hasDoor = (agency: AgencySite | Agency): agency is Agency => 'signIn' in agency;

/** Where a procedure's words are found. */
export const textsOf = (procedure: string): string => `procedures/${procedure}`;
