import type { AgencyId, ProcedureId } from '#domain/case-file.ts';

export const AGENCY: AgencyId = 'employment';
export const SIGN_IN: ProcedureId = 'employment/sign-in';
export const MONTHLY_UPDATE: ProcedureId = 'employment/monthly-update';

/** Where a procedure's words are found. */
export const textsOf = (procedure: string): string => `procedures/${procedure}`;

/** Where the portal's own words are found. */
export const PORTAL_TEXTS = 'portals/employment';
