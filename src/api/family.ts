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

/** What Aubépine's portal is told of the monthly benefit and of a change of situation. Amounts in cents. */
export const changeFactsSchema = v.object({
  /** The benefit of a month, on what the agency knows now. */
  monthly: v.number(),
  nextPayment: v.object({ at: v.number(), amount: v.number() }),
  /** When a change was last declared. */
  declaredOn: v.optional(v.number()),
  /** The month from which the amount counts; absent while nothing has changed. */
  effectiveFrom: v.optional(v.number()),
  /** Until when one is asked to confirm what another agency has said. */
  confirmBefore: v.optional(v.number()),
});
export type ChangeFacts = v.InferOutput<typeof changeFactsSchema>;
