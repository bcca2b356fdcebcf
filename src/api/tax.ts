import * as v from 'valibot';

/** What Capucine's portal is told of an account creation. Moments of simulated time, as in `domain/time.ts`. */
export const taxAccountFactsSchema = v.object({
  attemptsLeft: v.number(),
  /** Until when the link works, or the lock lasts; null while neither runs. */
  until: v.nullable(v.number()),
});
export type TaxAccountFacts = v.InferOutput<typeof taxAccountFactsSchema>;
