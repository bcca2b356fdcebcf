import * as v from 'valibot';

/** What a portal is told of a complaint. Moments of simulated time, as in `domain/time.ts`. */
export const complaintFactsSchema = v.object({
  sentOn: v.optional(v.number()),
  /** When the agency's silence counts as its answer. */
  answerBefore: v.optional(v.number()),
  /** When a person calls or receives the applicant. */
  appointment: v.optional(v.number()),
  /** Until when one can go to the mediator. */
  mediatorBefore: v.optional(v.number()),
});
export type ComplaintFacts = v.InferOutput<typeof complaintFactsSchema>;
