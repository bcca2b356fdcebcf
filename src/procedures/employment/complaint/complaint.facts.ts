import type { ComplaintFacts } from '#procedures/complaint/complaint.facts.ts';

/**
 * Valid for 2026; the story keeps these rules in 2031. That a complaint comes first, then the regional mediator, before any court
 * for some decisions: francetravail.fr, « Comment contester une décision ». Two months of silence: the general rule of the Code
 * des relations entre le public et l’administration, with many exceptions (recalled). Two months to go to the mediator: recalled,
 * said to be ours. How long a person, a mediator or an appointment takes is our own choice for practice.
 */
export const complaintFacts: ComplaintFacts = {
  agency: 'employment',
  validFor: 2026,
  workingDaysToAnswer: 8,
  monthsOfSilence: 2,
  monthsToMediator: 2,
  workingDaysOfMediator: 15,
  workingDaysToAppointment: 4,
};
