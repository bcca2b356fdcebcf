import type { RuleBook } from '#engine/session/setting.ts';
import { monthlyUpdate } from '#procedures/employment/monthly-update/monthly-update.procedure.ts';
import { signIn } from '#procedures/employment/sign-in/sign-in.procedure.ts';

/** Every procedure of Valfleury, by id. */
export const procedures: RuleBook = Object.fromEntries(
  [signIn, monthlyUpdate].map((procedure) => [procedure.id, procedure]),
);
