import * as v from 'valibot';

/** What the portals are told of the single sign-on: who asks, and which account was chosen as the key. */
export const keyFactsSchema = v.object({
  /** The portal one comes from; empty while none has asked. */
  service: v.string(),
  /** The agency whose account is the key; empty while none is chosen. */
  key: v.string(),
  attemptsLeft: v.number(),
});
export type KeyFacts = v.InferOutput<typeof keyFactsSchema>;
