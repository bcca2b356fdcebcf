import * as v from 'valibot';

/** What Aubépine's portal is told of an account creation. Moments of simulated time, as in `domain/time.ts`. */
export const familyAccountFactsSchema = v.object({
  /** Where the verification code goes. */
  channel: v.picklist(['email', 'sms']),
  /** What the automatic check saw of the identity document sent last. */
  document: v.picklist(['good', 'unreadable', 'wrong']),
  attemptsLeft: v.number(),
  /** Until when the code works; null while there is none. */
  codeUntil: v.nullable(v.number()),
});
export type FamilyAccountFacts = v.InferOutput<typeof familyAccountFactsSchema>;
