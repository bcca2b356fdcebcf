import { HOUR } from '#domain/time.ts';

/** Valid for 2026. Delays are our own choice for practice: a town hall answers when it can. */
export const situationCertificateFacts = {
  validFor: 2026,
  /** The oldest a certificate may be for the town hall, in months: a usual demand, set by each body that asks. */
  newerThan: 3,
  workingDaysToRead: 2,
  readHour: 11 * HOUR,
} as const;

/** Where the town hall of Valfleury reads its mail. */
export const TOWN_HALL = 'mairie@valfleury.example';
