import type { ProcedureId } from '#domain/agency.ts';
import type { Agency } from '#portal-kit/data/agency.ts';

export const ACCOUNT_CREATION: ProcedureId = 'tax/account-creation';
export const INCOME_RETURN: ProcedureId = 'tax/income-return';
export const CORRECTION: ProcedureId = 'tax/correction';
export const PAYMENT_DIFFICULTY: ProcedureId = 'tax/payment-difficulty';

/** Where the portal's own words are found. */
export const TAX_TEXTS = 'portals/tax';

export const CAPUCINE: Agency = {
  agency: 'tax',
  signIn: 'tax/sign-in',
  texts: TAX_TEXTS,
  phone: '05 36 49 30 40',
};
