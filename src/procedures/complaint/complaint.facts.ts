import type { AgencyId } from '#domain/agency.ts';

/** What differs between the complaints of the agencies. Working days and months are counted on the calendar. */
export interface ComplaintFacts {
  agency: AgencyId;
  /** The year these figures were checked in. */
  validFor: number;
  /** Working days until a person has answered. */
  workingDaysToAnswer: number;
  /** Months after which the agency's silence counts as its answer. */
  monthsOfSilence: number;
  /** Months to go to the mediator after a refusal, said or silent. */
  monthsToMediator: number;
  /** Working days until the mediator has written. */
  workingDaysOfMediator: number;
  /** Working days until a person calls or receives the applicant. */
  workingDaysToAppointment: number;
}
