import * as v from 'valibot';

const unit = v.picklist(['money', 'balance', 'count', 'share', 'yes-no']);

/**
 * An amount and everything that leads to it, as `domain/calculation.ts` says:
 *
 *   GET /api/<agency>/<procedure>/amounts/<calculation>             on what is known of the case
 *   GET /api/<agency>/<procedure>/amounts/<calculation>?rent=52000  if something were otherwise; nothing is kept of it
 */
export const amountsSchema = v.object({
  calculation: v.object({
    id: v.string(),
    result: v.string(),
    validFor: v.number(),
    lines: v.array(
      v.object({
        id: v.string(),
        unit,
        value: v.number(),
        uses: v.array(v.string()),
        given: v.optional(v.picklist(['input', 'figure'])),
      }),
    ),
  }),
  /** What may be changed to see, with what is known of the case. */
  inputs: v.array(v.object({ id: v.string(), unit, max: v.number(), known: v.number() })),
});
export type Amounts = v.InferOutput<typeof amountsSchema>;
