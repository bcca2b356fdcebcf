import * as v from 'valibot';

/** What a portal is told of money that the agency asks back. Amounts in cents, moments as in `domain/time.ts`. */
export const debtFactsSchema = v.object({
  amount: v.number(),
  /** What is still to be paid. */
  left: v.number(),
  paid: v.number(),
  /** Month by month: what was paid and what was owed; empty where only the sum is known. */
  months: v.optional(v.array(v.object({ month: v.number(), paid: v.number(), owed: v.number() }))),
  /** Why too much was paid; absent while nothing is asked back, as are the moments below. */
  cause: v.optional(v.picklist(['gap', 'late-change', 'agency-error'])),
  from: v.optional(v.number()),
  to: v.optional(v.number()),
  /** The last moment at which one can object. */
  objectBefore: v.optional(v.number()),
  /** Monthly instalments, once it is spread. */
  plan: v.optional(v.object({ months: v.number(), each: v.number(), next: v.optional(v.number()) })),
  /** Whether what was done so far counts as agreeing that the money is due. */
  accepted: v.boolean(),
  /** Who looks at the case after the agency itself. */
  reviewer: v.optional(v.picklist(['board', 'mediator'])),
});
export type DebtFacts = v.InferOutput<typeof debtFactsSchema>;
