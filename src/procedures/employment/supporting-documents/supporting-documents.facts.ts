import { DAY, HOUR } from '#domain/time.ts';

/**
 * Valid for 2026. How long an agency takes to read papers, and when it reminds, is our own choice for practice: real delays
 * differ from one agency and one month to the next.
 */
export const supportingDocumentsFacts = {
  validFor: 2026,
  /** Working days until a person has read what was sent. */
  workingDaysToRead: 2,
  /** Working days for what follows once the rest of the file is known: it waits in no queue. */
  workingDaysToReadTheRest: 1,
  readHour: 10 * HOUR,
  reminderAfter: 10 * DAY,
} as const;
