import * as v from 'valibot';

/** What every page of an agency's door is told. Moments of simulated time, as in `domain/time.ts`. */
export const doorFactsSchema = v.object({
  attemptsLeft: v.number(),
  /** Whether this device is remembered, so that no code is asked on it. */
  remembered: v.boolean(),
  /** Whether what was typed and not sent survives the end of the session. */
  keepsDrafts: v.boolean(),
  /** When what runs now runs out, by the name of its delay: `lockEnds`, `sessionEnds`, `linkExpires`… */
  endsAt: v.record(v.string(), v.number()),
  /** How long a link to choose a new password works, in milliseconds. */
  linkValidFor: v.number(),
  /** What happened last at this door. */
  latest: v.optional(v.object({ event: v.string(), at: v.number() })),
});
export type DoorFacts = v.InferOutput<typeof doorFactsSchema>;
