import { createContext, useContext } from 'react';
import type { AgencyId, ProcedureId } from '#domain/case-file.ts';

/** Whose portal it is: all that what portals are made of must know of an agency. */
export interface Agency {
  agency: AgencyId;
  /** The procedure that opens the space. */
  signIn: ProcedureId;
  /** Where the portal's own words are found: `portals/employment`. */
  texts: string;
  /** As people dial it. */
  phone: string;
}

export const AgencyContext = createContext<Agency | undefined>(undefined);

export function useAgency(): Agency {
  const agency = useContext(AgencyContext);
  if (!agency) throw new Error('No agency here: put a <PortalShell> above this component.');
  return agency;
}

/** Where a procedure's words are found. */
export const textsOf = (procedure: string): string => `procedures/${procedure}`;
