import * as v from 'valibot';
import { keyFactsSchema } from '#api/key.ts';

/** What Fougère's own pages are told of a single sign-on: also who the chosen account says one is. */
export const signOnFactsSchema = v.object({
  ...keyFactsSchema.entries,
  /** The portals opened so far. */
  opened: v.array(v.string()),
  identity: v.object({
    firstName: v.string(),
    lastName: v.string(),
    /** Year, month and day with hyphens. */
    birthDate: v.string(),
    birthPlace: v.string(),
  }),
});
export type SignOnFacts = v.InferOutput<typeof signOnFactsSchema>;

/** From when on the connections of the last weeks are counted back. A moment of simulated time, as in `domain/time.ts`. */
export const historyFactsSchema = v.object({ openedAt: v.number() });
