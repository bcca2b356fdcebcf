import type { AgencyId } from '#domain/agency.ts';

/** The folders that an agency may have. Apart from the schema, so that a page can use them without it. */
export const agencyIds = [
  'family',
  'employment',
  'tax',
  'health',
  'vehicles',
  'identity',
] as const satisfies AgencyId[];
