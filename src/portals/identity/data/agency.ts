import type { ProcedureId } from '#domain/agency.ts';
import type { AgencySite } from '#portal-kit/data/agency.ts';

export const UNUSUAL_CONNECTION: ProcedureId = 'identity/unusual-connection';
export const FALSE_ALERT: ProcedureId = 'identity/false-alert';

/** Where the portal's own words are found. */
export const IDENTITY_TEXTS = 'portals/identity';

/** It lends the keys of others and has no accounts itself, so it has no door. */
export const FOUGERE: AgencySite = {
  agency: 'identity',
  texts: IDENTITY_TEXTS,
  phone: '05 36 49 60 70',
};
