import * as v from 'valibot';

/** What a portal is told of a control on papers. Moments of simulated time, as in `domain/time.ts`. */
export const controlFactsSchema = v.object({
  /** Drawn at random, or because two things do not match. */
  why: v.picklist(['random', 'gap']),
  askedOn: v.number(),
  /** Until when the papers may come. */
  answerBefore: v.number(),
  /** Whether payments wait for the papers. */
  held: v.boolean(),
  /** Until when one may say what one thinks, before anything is decided. */
  hearingBefore: v.optional(v.number()),
  /** When a person calls. */
  appointment: v.optional(v.number()),
});
export type ControlFacts = v.InferOutput<typeof controlFactsSchema>;
