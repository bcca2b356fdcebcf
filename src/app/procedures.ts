import type { RuleBook } from '#engine/session/setting.ts';
import { monthlyUpdate } from '#procedures/employment/monthly-update/monthly-update.procedure.ts';
import { employmentSignIn } from '#procedures/employment/sign-in/sign-in.procedure.ts';
import { familySignIn } from '#procedures/family/sign-in/sign-in.procedure.ts';
import { taxSignIn } from '#procedures/tax/sign-in/sign-in.procedure.ts';

/** Every procedure of Valfleury, by id. */
export const procedures: RuleBook = Object.fromEntries(
  [employmentSignIn, familySignIn, taxSignIn, monthlyUpdate].map((procedure) => [procedure.id, procedure]),
);
