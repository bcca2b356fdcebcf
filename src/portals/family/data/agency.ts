import type { ProcedureId } from '#domain/agency.ts';
import type { Agency } from '#portal-kit/data/agency.ts';

export const ACCOUNT_CREATION: ProcedureId = 'family/account-creation';

/** Where the portal's own words are found. */
export const FAMILY_TEXTS = 'portals/family';

export const AUBEPINE: Agency = {
  agency: 'family',
  signIn: 'family/sign-in',
  texts: FAMILY_TEXTS,
  phone: '05 36 49 20 30',
};
