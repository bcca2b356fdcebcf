import { HOUR } from '#domain/time.ts';

/**
 * Valid for 2026. Ten days to give observations stand in an older official page (francetravail.org, « Radiation et cessation
 * d'inscription », 2018); all the rest is our own choice for practice, since each agency and each letter has its own.
 */
export const controlFacts = {
  validFor: 2026,
  /** Days to send papers, where the scenario names no last day. */
  daysToAnswer: 15,
  /** Days to send a paper again. */
  daysToSendAgain: 10,
  /** Days added when one asks for a person. */
  moreDaysWithAPerson: 7,
  /** Days to give observations when a gap was found. */
  daysToBeHeard: 10,
  /** Working days until somebody calls. */
  workingDaysToCall: 2,
  callHour: 10 * HOUR,
  workingDaysToRead: 2,
  /** Working days for what follows once the rest of the file is known: it waits in no queue. */
  workingDaysToReadTheRest: 1,
  workingDaysToDecide: 5,
  officeHour: 11 * HOUR,
} as const;
