import type { ProcedureId } from '#domain/agency.ts';
import type { Agency } from '#portal-kit/data/agency.ts';

export const MONTHLY_UPDATE: ProcedureId = 'employment/monthly-update';
export const ACCOUNT_CREATION: ProcedureId = 'employment/account-creation';
export const SITUATION_CERTIFICATE: ProcedureId = 'employment/situation-certificate';
export const PUBLIC_COMPUTER: ProcedureId = 'employment/public-computer';
export const EMPLOYMENT_OVERPAYMENT: ProcedureId = 'employment/overpayment';
export const CONTROL: ProcedureId = 'employment/control';
export const COMPLAINT: ProcedureId = 'employment/complaint';

/** Where the portal's own words are found. */
export const PORTAL_TEXTS = 'portals/employment';

export const BRUYERE: Agency = {
  agency: 'employment',
  signIn: 'employment/sign-in',
  texts: PORTAL_TEXTS,
  phone: '05 36 49 10 20',
};
