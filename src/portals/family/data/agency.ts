import type { ProcedureId } from '#domain/agency.ts';
import type { Agency } from '#portal-kit/data/agency.ts';

export const ACCOUNT_CREATION: ProcedureId = 'family/account-creation';
export const CHANGE_OF_SITUATION: ProcedureId = 'family/change-of-situation';
export const HOUSING_AID: ProcedureId = 'family/housing-aid';
export const QUARTERLY_DECLARATION: ProcedureId = 'family/quarterly-declaration';
export const FAMILY_OVERPAYMENT: ProcedureId = 'family/overpayment';

/** Where the portal's own words are found. */
export const FAMILY_TEXTS = 'portals/family';

export const AUBEPINE: Agency = {
  agency: 'family',
  signIn: 'family/sign-in',
  texts: FAMILY_TEXTS,
  phone: '05 36 49 20 30',
};
