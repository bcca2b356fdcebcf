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

const dated = v.object({ at: v.number(), amount: v.number() });

/** What Aubépine's portal is told of a request for housing aid. Amounts of a month in cents. */
export const housingFactsSchema = v.object({
  /** What the first look at rights came to, once it was asked: an indication, not a right. */
  estimate: v.optional(v.object({ housing: v.number(), bonus: v.number() })),
  /** When the request was last sent, and under which number. */
  requestedOn: v.optional(v.number()),
  /** Until when it can be sent again, with an answer corrected. */
  correctBefore: v.optional(v.number()),
  landlord: v.optional(v.picklist(['individual', 'agency', 'company', 'social', 'other'])),
  /** What has become of the landlord's certificate; `differs`: it says something else than the request. */
  certificate: v.picklist(['not-asked', 'waiting', 'received', 'differs']),
  certificateOn: v.optional(v.number()),
  /** Which requests the agency is reading now: those received on this day. */
  readingOf: v.optional(v.number()),
  /** Once decided: the amount of a month, the first month of the right, the day of the first payment. */
  right: v.optional(
    v.object({
      monthly: v.number(),
      from: v.number(),
      firstPayment: v.number(),
      paidTo: v.picklist(['applicant', 'landlord']),
      decidedOn: v.number(),
      /** The month from which the present amount counts, if it was worked out again since. */
      reviewedFrom: v.optional(v.number()),
      before: v.optional(v.number()),
    }),
  ),
  nextPayment: v.optional(dated),
  nextReview: v.optional(v.number()),
  /** Why there is no right; the text is `reasons.<reason>` of the procedure. */
  reason: v.optional(v.string()),
  /** The last month of the right, once one has said that one leaves. */
  until: v.optional(v.number()),
});
export type HousingFacts = v.InferOutput<typeof housingFactsSchema>;

/** A line of income on a quarterly declaration: what was transmitted, and what the applicant says of it. */
export const incomeLineSchema = v.object({
  id: v.string(),
  month: v.number(),
  payer: v.string(),
  kind: v.picklist(['wage', 'unemployment', 'sick-pay', 'pension']),
  sent: v.number(),
  declared: v.optional(v.number()),
  state: v.picklist(['sent', 'confirmed', 'corrected', 'accepted', 'refused']),
});

/** What Aubépine's portal is told of the quarterly declaration. Amounts in cents, months as their first day. */
export const quarterlyFactsSchema = v.object({
  /** The three months it is about, oldest first, and the three months that are paid on it. */
  months: v.array(v.number()),
  paidMonths: v.array(v.number()),
  opensOn: v.number(),
  /** The last moment to send it. */
  closesBefore: v.number(),
  lines: v.array(incomeLineSchema),
  declaredOn: v.optional(v.number()),
  correctBefore: v.optional(v.number()),
  /** The activity bonus of a month as it is now, and as it was before. */
  monthly: v.number(),
  before: v.optional(v.number()),
  nextPayment: v.optional(dated),
  suspended: v.boolean(),
  mistakeReportedOn: v.optional(v.number()),
});
export type QuarterlyFacts = v.InferOutput<typeof quarterlyFactsSchema>;

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
