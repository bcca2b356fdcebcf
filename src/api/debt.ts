import * as v from 'valibot';

/** What a portal is told of money that the agency asks back. Amounts in cents, moments as in `domain/time.ts`. */
export const debtFactsSchema = v.object({
  amount: v.number(),
  /** What is still to be paid. */
  left: v.number(),
  paid: v.number(),
  /** Why too much was paid; absent while nothing is asked back, as are the moments below. */
  cause: v.nullish(v.picklist(['gap', 'late-change', 'agency-error'])),
  from: v.nullish(v.number()),
  to: v.nullish(v.number()),
  /** The last moment at which one can object. */
  objectBefore: v.nullish(v.number()),
  /** Monthly instalments, once it is spread. */
  plan: v.nullish(v.object({ months: v.number(), each: v.number(), next: v.nullish(v.number()) })),
  /** Whether what was done so far counts as agreeing that the money is due. */
  accepted: v.boolean(),
  /** Who looks at the case after the agency itself. */
  reviewer: v.picklist(['board', 'mediator']),
});
export type DebtFacts = v.InferOutput<typeof debtFactsSchema>;
