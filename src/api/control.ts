import * as v from 'valibot';

/** What a portal is told of a control on papers. Moments of simulated time, as in `domain/time.ts`. */
export const controlFactsSchema = v.object({
  askedOn: v.nullish(v.number()),
  /** Until when the papers may come. */
  answerBefore: v.nullish(v.number()),
  /** Until when one may say what one thinks, before anything is decided. */
  hearingBefore: v.nullish(v.number()),
});
export type ControlFacts = v.InferOutput<typeof controlFactsSchema>;
