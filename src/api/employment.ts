import * as v from 'valibot';

/** What Bruyère's portal is told of the monthly update. Moments of simulated time, as in `domain/time.ts`. */
export const monthlyUpdateFactsSchema = v.object({
  /** First day of the month the update speaks of. */
  month: v.number(),
  opens: v.number(),
  /** The last minute in which it can be sent. */
  lastDay: v.number(),
  nextOpens: v.number(),
  sentAt: v.optional(v.number()),
  registeredAgainAt: v.optional(v.number()),
  payslips: v.array(
    v.object({
      slot: v.string(),
      number: v.number(),
      employer: v.string(),
      /** Whether the agency waits for it now. */
      wanted: v.boolean(),
      fileName: v.optional(v.string()),
    }),
  ),
});
export type MonthlyUpdateFacts = v.InferOutput<typeof monthlyUpdateFactsSchema>;

/** What Bruyère's portal is told of an account creation. Moments of simulated time; null while there is nothing to end. */
export const employmentAccountFactsSchema = v.object({
  attemptsLeft: v.number(),
  /** Until when the code works. */
  codeUntil: v.nullable(v.number()),
  /** Until when the draft is kept. */
  draftUntil: v.nullable(v.number()),
});
export type EmploymentAccountFacts = v.InferOutput<typeof employmentAccountFactsSchema>;

/** What Bruyère's portal is told of the computer one sits at: whether the certificate lies there as a file. */
export const certificateFactsSchema = v.object({ downloaded: v.boolean() });
